import { wordsOf } from './bitmap.ts';
import { type RowCells, wordsAtATime } from './rowCells.ts';

/** The known values of a number, those of each cell together, in the order of the rows: one array a cell, views of one. */
export function valuesByCell(cells: RowCells, values: Float64Array): readonly Float64Array[] {
  const total = cells.groups.length * cells.size;
  const next = new Uint32Array(total + 1);
  place(cells, values, next.subarray(1), null);
  for (let cell = 0; cell < total; cell++) next[cell + 1]! += next[cell]!;
  const starts = next.slice();
  const gathered = new Float64Array(starts[total]!);
  place(cells, values, next, gathered);
  return Array.from({ length: total }, (_, cell) => gathered.subarray(starts[cell], starts[cell + 1]));
}

/** Counts the known values of each cell up in `next`, and puts each where its count stood. */
function place(
  { groups, codes, size }: RowCells,
  values: Float64Array,
  next: Uint32Array,
  gathered: Float64Array | null,
): void {
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
          const position = next[cell]!++;
          if (gathered !== null) gathered[position] = value;
        }
      }
    }
  }
}
