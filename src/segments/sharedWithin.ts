import { type Bitmap, copyBitmap } from '../data/bitmap.ts';

const known = new WeakMap<Bitmap, WeakMap<Bitmap, Bitmap>>();

/** The rows that two shared bitmaps have in common, worked out once; without a mask all of them. Never change the result. */
export function sharedWithin(mask: Bitmap | null, rows: Bitmap): Bitmap {
  if (!mask) return rows;
  let ofMask = known.get(mask);
  if (!ofMask) known.set(mask, (ofMask = new WeakMap()));
  let within = ofMask.get(rows);
  if (!within) ofMask.set(rows, (within = copyBitmap(rows).and(mask)));
  return within;
}
