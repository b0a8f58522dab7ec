import { compensatedSum } from '../../statistics/compensatedSum.ts';

/** The units that rows stand for: the sum of their weights, or their number. */
export function unitsOf(rows: Uint32Array, weights: Float64Array | null): number {
  if (!weights) return rows.length;
  const own = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) own[index] = weights[rows[index]!]!;
  return compensatedSum(own);
}
