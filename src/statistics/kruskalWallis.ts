import { chiSquareTail } from './chiSquareTail.ts';
import { midRanks } from './midRanks.ts';

/** Whether segments differ in the ranks of a number. */
export interface KruskalWallis {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
}

/**
 * The Kruskal–Wallis rank test of values under labels from 0 up to `segments`, corrected for ties, p by chi-square.
 * Segments without rows are left out; null where fewer than two are left and where all values are equal.
 * Source: Kruskal and Wallis, Use of Ranks in One-Criterion Variance Analysis (1952).
 */
export function kruskalWallis(
  values: Float64Array,
  labels: ArrayLike<number>,
  segments: number,
): KruskalWallis | null {
  const { ranks, ties } = midRanks(values);
  const size = values.length;
  const sizes = new Float64Array(segments);
  const sums = new Float64Array(segments);
  for (let row = 0; row < size; row++) {
    sizes[labels[row]!]!++;
    // From the mean rank, so that nothing large is taken off in the end.
    sums[labels[row]!]! += ranks[row]! - (size + 1) / 2;
  }
  const degrees = sizes.filter((count) => count > 0).length - 1;
  const varied = 1 - ties / (size ** 3 - size);
  if (degrees < 1 || !(varied > 0)) return null;
  let between = 0;
  for (let segment = 0; segment < segments; segment++)
    if (sizes[segment]! > 0) between += sums[segment]! ** 2 / sizes[segment]!;
  const statistic = (12 * between) / (size * (size + 1)) / varied;
  return { statistic, degrees, p: chiSquareTail(statistic, degrees).probability };
}
