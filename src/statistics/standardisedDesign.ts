import { addProducts } from './addProducts.ts';
import { cholesky } from './cholesky.ts';
import type { Points } from './points.ts';

/** Columns of one scale, without those that add nothing. */
export interface StandardisedDesign {
  /** A row a point, the kept columns only: less their mean, over their deviation. */
  readonly values: Float64Array;
  readonly size: number;
  /** The positions of the kept columns among those given, ascending. */
  readonly kept: readonly number[];
  readonly dropped: readonly DroppedColumn[];
  /** Of every column given; the deviation has the divisor n − 1 and is 0 of a constant column. */
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

export interface DroppedColumn {
  readonly column: number;
  /** Whether all its values are one, or it is a combination of columns before it. */
  readonly reason: 'constant' | 'combination';
}

/** So much of the variance of a column, at most, is rounding when the columns before it account for the rest. */
const tolerance = 1e-10;

/** So many products are taken between two steps: some milliseconds. */
const stretch = 1 << 20;

/**
 * The columns of points brought to mean 0 and deviation 1. A column of one value is left out, and one of whose variance
 * not more than 1e-10 is left once the columns before it are accounted for: of equal columns the first stays, as in R,
 * whose bound for a generalised linear model is much tighter (1e-11 of the norm).
 */
export function* standardisedDesign({
  values,
  size,
  width,
}: Points): Generator<{ readonly fraction: number }, StandardisedDesign, void> {
  const { means, deviations } = yield* momentsOf(values, size, width);
  const moving = [...deviations.keys()].filter((column) => deviations[column]! > 0);
  const gram = new Float64Array(moving.length ** 2);
  const block = Math.max(4, Math.floor(stretch / (moving.length ** 2 + 1)));
  const rows = new Float64Array(Math.min(block, size) * moving.length);
  const ones = new Float64Array(Math.min(block, size)).fill(1);
  const sums = { into: gram, stride: moving.length, offset: 0 };
  for (let from = 0; from < size; from += block) {
    const to = Math.min(size, from + block);
    scale(moving, from, to, rows, 0);
    addProducts(rows, moving.length, 0, to - from, ones, sums);
    yield { fraction: 0.2 + (0.5 * to) / size };
  }
  const aliased = new Set(cholesky(gram, moving.length, tolerance).aliased);
  const kept = moving.filter((_, position) => !aliased.has(position));
  const standardised = new Float64Array(size * kept.length);
  for (let from = 0; from < size; from += block) {
    const to = Math.min(size, from + block);
    scale(kept, from, to, standardised, from * kept.length);
    yield { fraction: 0.7 + (0.3 * to) / size };
  }
  const dropped = [...deviations.keys()]
    .filter((column) => !kept.includes(column))
    .map((column) => ({ column, reason: deviations[column]! > 0 ? 'combination' : 'constant' }) as const);
  return { values: standardised, size, kept, dropped, means, deviations };

  function scale(columns: readonly number[], from: number, to: number, into: Float64Array, start: number) {
    for (let position = 0; position < columns.length; position++) {
      const column = columns[position]!;
      const [mean, deviation] = [means[column]!, deviations[column]!];
      for (let row = from; row < to; row++)
        into[start + (row - from) * columns.length + position] =
          (values[row * width + column]! - mean) / deviation;
    }
  }
}

/** The mean and deviation of each column, by two passes; the deviation of a column of one value is exactly 0. */
function* momentsOf(values: Float64Array, size: number, width: number) {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (let column = 0; column < width; column++) {
    const first = values[column] ?? 0;
    let sum = 0;
    let moved = false;
    for (let row = 0; row < size; row++) {
      const distance = values[row * width + column]! - first;
      if (!Number.isFinite(distance)) throw new RangeError(`Not a number in row ${row}, column ${column}`);
      sum += distance;
      if (distance !== 0) moved = true;
    }
    const mean = first + sum / size;
    let squares = 0;
    for (let row = 0; row < size; row++) squares += (values[row * width + column]! - mean) ** 2;
    means[column] = mean;
    deviations[column] = moved && size > 1 ? Math.sqrt(squares / (size - 1)) : 0;
    yield { fraction: (0.2 * (column + 1)) / width };
  }
  return { means, deviations };
}
