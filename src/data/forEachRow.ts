import { type Bitmap, wordsOf } from './bitmap.ts';

/** Calls with each row of a bitmap, in order. */
export function forEachRow(rows: Bitmap, call: (row: number) => void): void {
  const words = wordsOf(rows);
  for (let index = 0; index < words.length; index++) {
    let word = words[index]!;
    while (word !== 0) {
      const lead = Math.clz32(word);
      call(index * 32 + lead);
      word &= ~(0x80000000 >>> lead);
    }
  }
}
