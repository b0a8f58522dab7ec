import { type Bitmap, wordsOf } from '../../data/bitmap.ts';

/** Whether two sets have nothing in common. */
export function areApart(left: Bitmap, right: Bitmap): boolean {
  const words = wordsOf(left);
  const others = wordsOf(right);
  for (let index = 0; index < words.length; index++) if ((words[index]! & others[index]!) !== 0) return false;
  return true;
}
