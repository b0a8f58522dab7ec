import type { Bitmap } from '../../data/bitmap.ts';
import { valuesByCell } from '../../data/valuesByCell.ts';

/** The values of some rows, missing ones left out, in the order of the rows. */
export function knownValues(values: Float64Array, rows: Bitmap): Float64Array {
  return valuesByCell({ groups: [rows], codes: null, size: 1 }, values)[0]!;
}
