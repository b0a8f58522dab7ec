import type { Codes, Column, IdentifierColumn } from './column.ts';
import { compareFrom, sortByBytes } from './sortByBytes.ts';
import { sortCodes } from './sortCodes.ts';
import { sortNumbers } from './sortNumbers.ts';
import { pacer, type Work } from './work.ts';

/** Where each row of a column stands among its values: 0 missing, 1 the lowest, equal values the same. */
export interface Ranks {
  readonly of: Codes;
  /** The highest rank. */
  readonly highest: number;
}

/** The ranks of all rows of a column: numbers and dates by size, text by its characters, no before yes. */
export function ranks(column: Column): Work<Ranks> {
  return (ranked[column.type] as (column: Column) => Work<Ranks>)(column);
}

const ranked: {
  readonly [Type in Column['type']]: (column: Extract<Column, { type: Type }>) => Work<Ranks>;
} = {
  number: ({ values }) => numberRanks(values),
  date: ({ values }) => numberRanks(values),
  *boolean({ codes }) {
    yield { fraction: null };
    return { of: codes, highest: 2 };
  },
  text: (column) =>
    column.storage === 'bytes' ? byteRanks(column) : dictionaryRanks(column.codes, column.dictionary),
};

function* numberRanks(values: Float64Array): Work<Ranks> {
  const sorted = yield* sortNumbers(values);
  const isDue = pacer();
  const of = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value)) of[row] = countBelow(sorted, value) + 1;
    if ((row & 0xfff) === 0 && isDue()) yield { fraction: null };
  }
  return { of, highest: sorted.length };
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* dictionaryRanks(codes: Codes, dictionary: readonly string[]): Work<Ranks> {
  const inOrder = yield* sortCodes(1, dictionary.length, (left, right) =>
    dictionary[left]! < dictionary[right]! ? -1 : 1,
  );
  const rankOf = new Uint32Array(dictionary.length);
  inOrder.forEach((code, position) => (rankOf[code] = position + 1));
  const of = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) of[row] = rankOf[codes[row]!]!;
  return { of, highest: inOrder.length };
}

function* byteRanks(column: IdentifierColumn): Work<Ranks> {
  const { offsets, length } = column;
  const sorted = yield* sortByBytes(column);
  const isDue = pacer();
  const of = new Uint32Array(length);
  let rank = 0;
  let before: number | null = null;
  for (const row of sorted) {
    if (offsets[row] === offsets[row + 1]) continue;
    if (before === null || compareFrom(column, 0, before, row) !== 0) rank++;
    of[row] = rank;
    before = row;
    if ((rank & 0xfff) === 0 && isDue()) yield { fraction: null };
  }
  return { of, highest: rank };
}
