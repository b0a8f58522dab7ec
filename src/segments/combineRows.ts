import { type Bitmap, copyBitmap, emptyBitmap, without, wordsOf } from '../data/bitmap.ts';
import type { Group, GroupMatch } from './rule.ts';

type Combine = (rows: readonly Bitmap[], all: Bitmap, atLeast: number) => Bitmap;

const combinations: Readonly<Record<GroupMatch, Combine>> = {
  all: (rows, all) => intersection(rows, all),
  any: (rows, all) => union(rows, all.length),
  none: (rows, all) => without(all, union(rows, all.length)),
  atLeast: (rows, all, count) => inAtLeast(rows, all.length, count),
};

/** The rows that a group keeps of those its items keep, as a new bitmap. Every bitmap lies within `all`. */
export function combineRows(group: Group, rows: readonly Bitmap[], all: Bitmap): Bitmap {
  return combinations[group.match](rows, all, group.atLeast ?? 1);
}

function intersection(rows: readonly Bitmap[], all: Bitmap): Bitmap {
  const [first = all, ...others] = rows;
  const result = copyBitmap(first);
  for (const bitmap of others) result.and(bitmap);
  return result;
}

function union(rows: readonly Bitmap[], length: number): Bitmap {
  const result = emptyBitmap(length);
  for (const bitmap of rows) result.or(bitmap);
  return result;
}

/**
 * Counts 32 rows at a time: plane p of a word holds bit p of the counts of its rows, so adding a bitmap is a
 * ripple carry over the planes, and comparing with `least` goes from the highest plane down.
 */
function inAtLeast(rows: readonly Bitmap[], length: number, least: number): Bitmap {
  const result = emptyBitmap(length);
  const words = wordsOf(result);
  if (least > rows.length) return result;
  const items = rows.map(wordsOf);
  const planes = new Int32Array(32 - Math.clz32(rows.length));
  for (let index = 0; index < words.length; index++) {
    planes.fill(0);
    for (const item of items) {
      let carry = item[index]! | 0;
      for (let plane = 0; carry !== 0 && plane < planes.length; plane++) {
        const bit = planes[plane]!;
        planes[plane] = bit ^ carry;
        carry &= bit;
      }
    }
    let more = 0;
    let equal = -1;
    for (let plane = planes.length - 1; plane >= 0; plane--) {
      const bit = planes[plane]!;
      if ((least >>> plane) & 1) equal &= bit;
      else {
        more |= equal & bit;
        equal &= ~bit;
      }
    }
    words[index] = more | equal;
  }
  return result;
}
