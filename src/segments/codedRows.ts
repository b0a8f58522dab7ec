import { type Bitmap, emptyBitmap, wordsOf } from '../data/bitmap.ts';
import { rowsOf, type Table } from '../data/table.ts';
import { pacer, type Work } from '../data/work.ts';

/** The rows of a table by a code each: one bitmap a code from 1 to `highest`, and what has code 0. */
export interface CodedRows {
  readonly rows: readonly Bitmap[];
  readonly rest: Bitmap;
}

const stretch = 1 << 15;

/** Parts a table's rows by codes over its base, in one pass. */
export function* codedRows(
  table: Table,
  codes: Uint8Array | Uint16Array | Uint32Array,
  highest: number,
): Work<CodedRows> {
  const all = wordsOf(rowsOf(table));
  const bitmaps = Array.from({ length: highest + 1 }, () => emptyBitmap(codes.length));
  const words = bitmaps.map(wordsOf);
  const isTime = pacer();
  for (let row = 0; row < codes.length; row += 32) {
    const mask = all[row >>> 5]!;
    const last = Math.min(codes.length, row + 32);
    let bit = 0x80000000;
    if (mask === 0) continue;
    const word = row >>> 5;
    if (mask === 0xffffffff) {
      for (let index = row; index < last; index++, bit >>>= 1) words[codes[index]!]![word]! |= bit;
    } else {
      for (let index = row; index < last; index++, bit >>>= 1)
        if ((mask & bit) !== 0) words[codes[index]!]![word]! |= bit;
    }
    if (row % stretch === 0 && isTime()) yield { fraction: row / codes.length };
  }
  const [rest, ...rows] = bitmaps;
  return { rows, rest: rest! };
}
