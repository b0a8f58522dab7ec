import { type Bitmap, emptyBitmap } from '../../src/data/bitmap.ts';

/** A bitmap of so many rows with these. */
export function bitmapOf(length: number, rows: readonly number[]): Bitmap {
  const bitmap = emptyBitmap(length);
  for (const row of rows) bitmap.set(row);
  return bitmap;
}
