import type { Points } from './points.ts';

/** The squared Euclidean distances of rows to the mean of their segment, and to that of all rows. */
export interface SquaresBySegment {
  readonly total: number;
  readonly within: number;
  readonly segments: readonly { readonly size: number; readonly within: number }[];
  /** The mean of each segment; 0 for a segment without rows. */
  readonly means: Points;
}

/** Sums of squares of points under labels from 0 up to `segments`, in two passes. */
export function squaresBySegment(
  { values, size, width }: Points,
  labels: ArrayLike<number>,
  segments: number,
): SquaresBySegment {
  const sizes = new Float64Array(segments);
  const means = new Float64Array(segments * width);
  const mean = new Float64Array(width);
  for (let row = 0; row < size; row++) {
    const at = labels[row]! * width;
    sizes[labels[row]!]!++;
    for (let column = 0; column < width; column++) means[at + column]! += values[row * width + column]!;
  }
  for (let segment = 0; segment < segments; segment++)
    for (let column = 0; column < width; column++) {
      mean[column]! += means[segment * width + column]! / size;
      if (sizes[segment]! > 0) means[segment * width + column]! /= sizes[segment]!;
    }
  const within = new Float64Array(segments);
  let total = 0;
  for (let row = 0; row < size; row++) {
    const at = labels[row]! * width;
    let own = 0;
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column]!;
      const distance = value - means[at + column]!;
      const distanceAll = value - mean[column]!;
      own += distance * distance;
      total += distanceAll * distanceAll;
    }
    within[labels[row]!]! += own;
  }
  return {
    total,
    within: within.reduce((sum, of) => sum + of, 0),
    segments: Array.from(within, (of, segment) => ({ size: sizes[segment]!, within: of })),
    means: { values: means, size: segments, width },
  };
}
