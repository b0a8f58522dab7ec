import type { Bitmap } from './bitmap.ts';
import { ByteDictionary } from './byteDictionary.ts';
import type { BooleanColumn, Codes, IdentifierColumn, TextColumn } from './column.ts';
import { forEachRow } from './forEachRow.ts';

/** How often each distinct value of a column occurs. Entry 0 stands for missing. */
export interface ValueCounts {
  readonly counts: Uint32Array;
  /** The value of an entry from 1 on. */
  readonly value: (entry: number) => string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Counts the values of a text or boolean column over all rows, or over those of a bitmap. */
export function valueCounts(
  column: TextColumn | IdentifierColumn | BooleanColumn,
  rows: Bitmap | null,
): ValueCounts {
  if (column.type === 'boolean') {
    return { counts: countCodes(column.codes, 3, rows), value: (entry) => column.labels[entry - 1] ?? '' };
  }
  if (column.storage === 'dictionary') {
    const { codes, dictionary } = column;
    return { counts: countCodes(codes, dictionary.length, rows), value: (entry) => dictionary[entry] ?? '' };
  }
  return countBytes(column, rows);
}

function countCodes(codes: Codes, size: number, rows: Bitmap | null): Uint32Array {
  const counts = new Uint32Array(size);
  if (rows === null) for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  else forEachRow(rows, (row) => counts[codes[row]!]!++);
  return counts;
}

function countBytes({ bytes, offsets, length }: IdentifierColumn, rows: Bitmap | null): ValueCounts {
  const dictionary = new ByteDictionary();
  let counts = new Uint32Array(1024);
  const count = (row: number) => {
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    const entry = start === end ? 0 : dictionary.code(bytes, start, end);
    if (entry >= counts.length) {
      const larger = new Uint32Array(counts.length * 2);
      larger.set(counts);
      counts = larger;
    }
    counts[entry]!++;
  };
  if (rows === null) for (let row = 0; row < length; row++) count(row);
  else forEachRow(rows, count);
  const value = (entry: number) =>
    decoder.decode(dictionary.bytes.subarray(dictionary.offsets[entry - 1], dictionary.offsets[entry]));
  return { counts: counts.subarray(0, dictionary.size + 1), value };
}
