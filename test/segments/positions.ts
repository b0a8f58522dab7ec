import type { Bitmap } from '../../src/data/bitmap.ts';

/** The rows of a bitmap, ascending. */
export function positions(rows: Bitmap): number[] {
  const list: number[] = [];
  rows.scan((row) => list.push(row));
  return list;
}
