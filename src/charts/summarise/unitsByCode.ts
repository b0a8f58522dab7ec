import type { Bitmap } from '../../data/bitmap.ts';
import type { Codes } from '../../data/column.ts';
import { forEachRow } from '../../data/forEachRow.ts';

/** Units of each code of a column over some rows; code 0 is what is missing. */
export function unitsByCode(
  codes: Codes,
  size: number,
  rows: Bitmap,
  weights: Float64Array | null,
): Float64Array {
  const units = new Float64Array(size);
  if (weights) forEachRow(rows, (row) => (units[codes[row]!]! += weights[row]!));
  else forEachRow(rows, (row) => units[codes[row]!]!++);
  return units;
}
