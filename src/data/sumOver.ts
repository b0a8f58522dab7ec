import { compensatedSum } from '../statistics/compensatedSum.ts';
import type { Bitmap } from './bitmap.ts';
import { rowNumbers } from './rowNumbers.ts';
import { sumRows } from './sumRows.ts';
import { finish } from './work.ts';

/** The sum of values over some rows, or over all when no bitmap is given, with the rounding errors carried along. */
export function sumOver(rows: Bitmap | null, values: Float64Array): number {
  return rows ? finish(sumRows(rowNumbers(rows), (row) => values[row]!)) : compensatedSum(values);
}
