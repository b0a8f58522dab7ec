import { type Bitmap, countRows } from './bitmap.ts';
import type { BooleanColumn, Codes, IdentifierColumn, TextColumn } from './column.ts';
import { forEachRow } from './forEachRow.ts';
import { hashBytes } from './hashBytes.ts';

/** How often each distinct value of a column occurs. Entry 0 stands for missing. */
export interface ValueCounts {
  readonly counts: Uint32Array;
  /** The value of an entry from 1 on. */
  readonly value: (entry: number) => string;
  /** The order of two entries by value. */
  readonly compare: (left: number, right: number) => number;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Counts the values of a text or boolean column over all rows, or over those of a bitmap. */
export function valueCounts(
  column: TextColumn | IdentifierColumn | BooleanColumn,
  rows: Bitmap | null,
): ValueCounts {
  if (column.type === 'boolean') {
    return { counts: countCodes(column.codes, 3, rows), ...ordered(['', ...column.labels]) };
  }
  if (column.storage === 'dictionary') {
    const { codes, dictionary } = column;
    return { counts: countCodes(codes, dictionary.length, rows), ...ordered(dictionary) };
  }
  return countBytes(column, rows);
}

function ordered(values: readonly string[]): Pick<ValueCounts, 'value' | 'compare'> {
  const value = (entry: number) => values[entry] ?? '';
  return { value, compare: (left, right) => compareTexts(value(left), value(right)) };
}

function countCodes(codes: Codes, size: number, rows: Bitmap | null): Uint32Array {
  const counts = new Uint32Array(size);
  if (rows === null) for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  else forEachRow(rows, (row) => counts[codes[row]!]!++);
  return counts;
}

/** Every distinct value is known by the first row that has it, so that no bytes are copied. */
function countBytes({ bytes, offsets, length }: IdentifierColumn, rows: Bitmap | null): ValueCounts {
  const total = rows === null ? length : countRows(rows);
  const size = 2 ** Math.ceil(Math.log2(total * 2 + 2));
  const mask = size - 1;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  const firstRows = new Uint32Array(total + 1);
  const counts = new Uint32Array(total + 1);
  let entries = 0;
  const count = (row: number) => {
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    if (start === end) {
      counts[0]!++;
      return;
    }
    const hash = hashBytes(bytes, start, end);
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash) continue;
      const first = firstRows[slots[slot]!]!;
      if (compareBytes(bytes, offsets[first]!, offsets[first + 1]!, start, end) === 0) break;
    }
    if (slots[slot] === 0) {
      slots[slot] = ++entries;
      hashes[slot] = hash;
      firstRows[entries] = row;
    }
    counts[slots[slot]!]!++;
  };
  if (rows === null) for (let row = 0; row < length; row++) count(row);
  else forEachRow(rows, count);
  const startOf = (entry: number) => offsets[firstRows[entry]!]!;
  const endOf = (entry: number) => offsets[firstRows[entry]! + 1]!;
  return {
    counts: counts.subarray(0, entries + 1),
    value: (entry) => decoder.decode(bytes.subarray(startOf(entry), endOf(entry))),
    compare: (left, right) => compareBytes(bytes, startOf(left), endOf(left), startOf(right), endOf(right)),
  };
}

/** The order of two stretches of UTF-8 as strings are ordered: by UTF-16, where U+E000 to U+FFFF come after all beyond. */
function compareBytes(
  bytes: Uint8Array,
  left: number,
  leftEnd: number,
  right: number,
  rightEnd: number,
): number {
  while (left < leftEnd && right < rightEnd) {
    const one = bytes[left++]!;
    const other = bytes[right++]!;
    if (one === other) continue;
    return one >= 0xee && other >= 0xee && one >= 0xf0 !== other >= 0xf0 ? other - one : one - other;
  }
  return leftEnd - left - (rightEnd - right);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
