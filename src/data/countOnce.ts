import { type Bitmap, countRows } from './bitmap.ts';

const counts = new WeakMap<Bitmap, number>();

/** How many rows a bitmap holds that is never changed from now on: counted the first time, remembered after. */
export function countOnce(rows: Bitmap): number {
  let count = counts.get(rows);
  if (count === undefined) counts.set(rows, (count = countRows(rows)));
  return count;
}
