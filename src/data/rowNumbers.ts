import { type Bitmap, countRows } from './bitmap.ts';
import { forEachRow } from './forEachRow.ts';

/** The rows of a bitmap in ascending order. */
export function rowNumbers(bitmap: Bitmap): Uint32Array {
  const rows = new Uint32Array(countRows(bitmap));
  let next = 0;
  forEachRow(bitmap, (row) => {
    rows[next++] = row;
  });
  return rows;
}
