import type { IdentifierColumn } from './column.ts';
import { pacer, type Work } from './work.ts';

/** Stretches this short are sorted by insertion. */
const short = 24;

/**
 * All rows of a column in the order of their bytes, which for UTF-8 is that of their code points; equal values stay
 * in row order. A radix sort from the first byte on, which no string is made for.
 */
export function* sortByBytes(column: IdentifierColumn): Work<Uint32Array> {
  const { bytes, offsets, length } = column;
  const isDue = pacer();
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  const scratch = new Uint32Array(length);
  /** 0 past the end of a value, else its byte and 1. */
  const digit = (row: number, depth: number) => {
    const at = offsets[row]! + depth;
    return at < offsets[row + 1]! ? bytes[at]! + 1 : 0;
  };
  const pending: (readonly [from: number, to: number, depth: number])[] = [[0, length, 0]];
  for (let part = pending.pop(); part; part = pending.pop()) {
    const [from, to, depth] = part;
    if (isDue()) yield { fraction: null };
    if (to - from <= short) {
      insert(rows, from, to, (left, right) => compareFrom(column, depth, left, right));
      continue;
    }
    const ends = new Uint32Array(257);
    for (let index = from; index < to; index++) {
      ends[digit(rows[index]!, depth)]!++;
      if ((index & 0x3fff) === 0 && isDue()) yield { fraction: null };
    }
    let next = from;
    for (let value = 0; value <= 256; value++) {
      const count = ends[value]!;
      if (value > 0 && count > 1) pending.push([next, next + count, depth + 1]);
      ends[value] = next;
      next += count;
    }
    for (let index = from; index < to; index++) {
      const row = rows[index]!;
      scratch[ends[digit(row, depth)]!++] = row;
      if ((index & 0x3fff) === 0 && isDue()) yield { fraction: null };
    }
    rows.set(scratch.subarray(from, to), from);
  }
  return rows;
}

function insert(
  rows: Uint32Array,
  from: number,
  to: number,
  compare: (left: number, right: number) => number,
): void {
  for (let index = from + 1; index < to; index++) {
    const row = rows[index]!;
    let place = index;
    for (; place > from && compare(rows[place - 1]!, row) > 0; place--) rows[place] = rows[place - 1]!;
    rows[place] = row;
  }
}

/** Below, at or above 0 as the bytes of one row from a depth on stand before, level with or after those of another. */
export function compareFrom(
  { bytes, offsets }: IdentifierColumn,
  depth: number,
  left: number,
  right: number,
): number {
  const [start, other] = [offsets[left]! + depth, offsets[right]! + depth];
  const [length, otherLength] = [offsets[left + 1]! - start, offsets[right + 1]! - other];
  const shared = Math.min(length, otherLength);
  for (let index = 0; index < shared; index++) {
    const difference = bytes[start + index]! - bytes[other + index]!;
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
