import type { Codes } from './codes.ts';
import type { Points } from './points.ts';

/** Rows of numbers and categories, the categories of all columns numbered on end so that one array can count them. */
export interface MixedRows {
  readonly points: Points;
  /** Categorical columns. */
  readonly columns: number;
  /** Row-major: the category of a row in a column is the one at `row * columns + column`. */
  readonly categories: Uint32Array;
  /** The number of each column's code 0, and behind the last how many categories there are. */
  readonly offsets: Uint32Array;
  /** What a category that differs costs beside a squared distance of 1. */
  readonly gamma: number;
}

/** Rows of points with the codes of the same rows, column by column. */
export function mixedRows(points: Points, codes: readonly Codes[], gamma: number): MixedRows {
  const { size } = points;
  const columns = codes.length;
  const categories = new Uint32Array(size * columns);
  const offsets = new Uint32Array(columns + 1);
  codes.forEach((column, position) => {
    const offset = offsets[position]!;
    let largest = 0;
    for (let row = 0; row < size; row++) {
      const code = column[row]!;
      if (code > largest) largest = code;
      categories[row * columns + position] = offset + code;
    }
    offsets[position + 1] = offset + largest + 1;
  });
  return { points, columns, categories, offsets, gamma };
}
