import { compensatedSum } from '../statistics/compensatedSum.ts';
import type { Bitmap } from './bitmap.ts';

/** The sum of values over some rows, or over all when no bitmap is given, with the rounding errors carried along. */
export function sumOver(rows: Bitmap | null, values: Float64Array): number {
  if (!rows) return compensatedSum(values);
  const chosen = new Float64Array(rows.count());
  let next = 0;
  rows.scan((row) => {
    chosen[next++] = values[row]!;
  });
  return compensatedSum(chosen);
}
