import { fillWithin } from './fillWithin.ts';

/** Sets the bit of each row, from one row (a multiple of 32) up to another, whose value is NaN: it lies nowhere. */
export function fillMissing(
  words: Uint32Array,
  values: Float64Array,
  firstRow: number,
  lastRow: number,
): void {
  fillWithin(words, values, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, firstRow, lastRow);
  const end = Math.ceil(lastRow / 32);
  for (let index = firstRow >>> 5; index < end; index++) words[index] = ~words[index]!;
  if (lastRow % 32 > 0) words[end - 1]! &= -1 << (32 - (lastRow % 32));
}
