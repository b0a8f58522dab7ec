import { BitSet } from 'arquero';

/**
 * A set of rows: Arquero's own bit set, so that a bitmap is a table's filter without a copy.
 * Within a 32-bit word the first row is the highest bit, as Arquero has it.
 */
export type Bitmap = BitSet;

/** The words of a bitmap, for kernels that fill or combine it. Bits past the length are zero and must stay so. */
export function wordsOf(bitmap: Bitmap): Uint32Array {
  return bitmap._bits;
}

export function emptyBitmap(length: number): Bitmap {
  return new BitSet(length);
}

export function fullBitmap(length: number): Bitmap {
  return new BitSet(length).not();
}

export function copyBitmap(bitmap: Bitmap): Bitmap {
  const copy = new BitSet(bitmap.length);
  wordsOf(copy).set(wordsOf(bitmap));
  return copy;
}

/** The rows of `left` that are not in `right`, as a new bitmap. */
export function without(left: Bitmap, right: Bitmap): Bitmap {
  const rest = copyBitmap(left);
  const words = wordsOf(rest);
  const removed = wordsOf(right);
  for (let index = 0; index < words.length; index++) words[index]! &= ~removed[index]!;
  return rest;
}

export function complement(bitmap: Bitmap): Bitmap {
  return copyBitmap(bitmap).not();
}

/** How many rows a bitmap holds. */
export function countRows(bitmap: Bitmap): number {
  const words = wordsOf(bitmap);
  let count = 0;
  for (let index = 0; index < words.length; index++) {
    let word = words[index]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
