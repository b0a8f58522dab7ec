import type { Scorecard } from './scorecard.ts';

/**
 * The points of each row: `places` holds for each part of the card, for each row, the position of the row's value among
 * those of the part. A position that the part does not have gets no points.
 */
export function scorecardSums(
  { points }: Scorecard,
  places: readonly ArrayLike<number>[],
  rows: number,
): Float64Array {
  const sums = new Float64Array(rows);
  for (const [part, own] of points.entries()) {
    const at = places[part]!;
    for (let row = 0; row < rows; row++) sums[row]! += own[at[row]!] ?? 0;
  }
  return sums;
}
