import { wordsOf } from './bitmap.ts';
import { type RowCells, wordsAtATime } from './rowCells.ts';

/**
 * How many values of a number are known in each cell, and their sum with the rounding errors carried along. Each
 * stretch of rows is read once, for one group after the other while it is near.
 */
export function sumsByCell(
  { groups, codes, size }: RowCells,
  values: Float64Array,
): { readonly counts: Uint32Array; readonly sums: Float64Array } {
  const counts = new Uint32Array(groups.length * size);
  const sums = new Float64Array(counts.length);
  const lost = new Float64Array(counts.length);
  const bits = groups.map(wordsOf);
  const length = bits[0]?.length ?? 0;
  for (let first = 0; first < length; first += wordsAtATime) {
    const last = Math.min(length, first + wordsAtATime);
    for (let group = 0; group < bits.length; group++) {
      const words = bits[group]!;
      const base = group * size;
      for (let index = first; index < last; index++) {
        // Signed: with an unsigned word Chromium takes thirty times as long here.
        for (let word = words[index]! | 0; word !== 0;) {
          const lead = Math.clz32(word);
          word ^= 0x80000000 >>> lead;
          const row = index * 32 + lead;
          const value = values[row]!;
          if (Number.isNaN(value)) continue;
          const cell = codes === null ? base : base + codes[row]!;
          const sum = sums[cell]!;
          const next = sum + value;
          lost[cell]! += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
          sums[cell] = next;
          counts[cell]!++;
        }
      }
    }
  }
  return { counts, sums: sums.map((sum, cell) => sum + lost[cell]!) };
}
