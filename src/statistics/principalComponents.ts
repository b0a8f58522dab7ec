import type { Points } from './points.ts';
import { shareOfWork } from './shareOfWork.ts';
import { symmetricEigen } from './symmetricEigen.ts';

/** The directions in which points differ most, in falling order; as many as there are columns. */
export interface PrincipalComponents {
  /** What is taken off each column, and what it is divided by then: 1 where columns are not scaled. */
  readonly centre: Float64Array;
  readonly scale: Float64Array;
  /** The standard deviation of the scores of each component, divisor n − 1. */
  readonly deviations: Float64Array;
  /** Of the whole variance, the share of each component; 0 where nothing varies. */
  readonly proportions: Float64Array;
  /** Row-major, a row a column of the points, a column a component; the largest of a component is positive. */
  readonly loadings: Float64Array;
}

/** So many products are summed between two steps: some milliseconds of work. */
const stretch = 1 << 20;

/**
 * Principal components of centred columns, each brought to a deviation of 1 before where `isScaled`; a constant column
 * is then left as it is, with loadings of 0 (R's prcomp refuses it). As R's prcomp, but for the sign of a component,
 * which R leaves open. Fewer than two rows: deviations of 0.
 * Source: Pearson, On Lines and Planes of Closest Fit (1901).
 */
export function* principalComponents(
  points: Points,
  isScaled: boolean,
): Generator<{ readonly fraction: number }, PrincipalComponents, void> {
  const { size, width } = points;
  const { covariance, centre } = yield* shareOfWork(covarianceOf(points), 0, 0.8);
  const scale = new Float64Array(width).fill(1);
  if (isScaled)
    for (let column = 0; column < width; column++)
      scale[column] = Math.sqrt(covariance[column * width + column]!) || 1;
  for (let row = 0; row < width; row++)
    for (let column = 0; column < width; column++)
      covariance[row * width + column]! /= scale[row]! * scale[column]!;
  const { values, vectors } = yield* shareOfWork(symmetricEigen(covariance, width), 0.8, 1);
  const variances = values.map((value) => (size > 1 ? Math.max(0, value) : 0));
  const whole = variances.reduce((sum, variance) => sum + variance, 0);
  return {
    centre,
    scale,
    deviations: variances.map((variance) => Math.sqrt(variance)),
    proportions: variances.map((variance) => (whole > 0 ? variance / whole : 0)),
    loadings: vectors,
  };
}

/** The places of points on the first `count` components. */
export function scoresOf(points: Points, components: PrincipalComponents, count: number): Points {
  const { size, width, values } = points;
  const { centre, scale, loadings } = components;
  const scores = new Float64Array(size * count);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < width; column++) {
      const value = (values[row * width + column]! - centre[column]!) / scale[column]!;
      for (let component = 0; component < count; component++)
        scores[row * count + component]! += value * loadings[column * width + component]!;
    }
  return { values: scores, size, width: count };
}

function* covarianceOf({ values, size, width }: Points) {
  const centre = new Float64Array(width);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < width; column++) centre[column]! += values[row * width + column]!;
  for (let column = 0; column < width; column++) centre[column]! /= Math.max(1, size);
  // A column of one value is at its centre, whatever the rounding of the mean.
  for (let column = 0; column < width; column++) {
    let row = 1;
    while (row < size && values[row * width + column] === values[column]) row++;
    if (size > 0 && row >= size) centre[column] = values[column]!;
  }
  const covariance = new Float64Array(width * width);
  const from = new Float64Array(width);
  const every = Math.max(1, Math.floor(stretch / (width * (width + 1) + 1)));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < width; column++)
      from[column] = values[row * width + column]! - centre[column]!;
    for (let one = 0; one < width; one++) {
      const deviation = from[one]!;
      for (let other = one; other < width; other++)
        covariance[one * width + other]! += deviation * from[other]!;
    }
    if ((row + 1) % every === 0) yield { fraction: (row + 1) / size };
  }
  for (let one = 0; one < width; one++)
    for (let other = one; other < width; other++)
      covariance[other * width + one] = covariance[one * width + other]! /= Math.max(1, size - 1);
  return { covariance, centre };
}
