import { type Bitmap, countRows, wordsOf } from './bitmap.ts';

/** The rows of a bitmap in ascending order. */
export function rowNumbers(bitmap: Bitmap): Uint32Array {
  const rows = new Uint32Array(countRows(bitmap));
  const words = wordsOf(bitmap);
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    let word = words[index]!;
    while (word !== 0) {
      // The first row of a word is its highest bit.
      const bit = Math.clz32(word);
      rows[next++] = index * 32 + bit;
      word ^= 0x80000000 >>> bit;
    }
  }
  return rows;
}
