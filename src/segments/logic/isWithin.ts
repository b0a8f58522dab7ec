import { type Bitmap, wordsOf } from '../../data/bitmap.ts';

/** Whether the one set is a part of the other, or all of it. */
export function isWithin(inner: Bitmap, outer: Bitmap): boolean {
  const words = wordsOf(inner);
  const others = wordsOf(outer);
  for (let index = 0; index < words.length; index++)
    if ((words[index]! & ~others[index]!) !== 0) return false;
  return true;
}
