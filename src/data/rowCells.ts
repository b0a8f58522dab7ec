import type { Bitmap } from './bitmap.ts';
import type { Codes } from './column.ts';

/** Rows by group and code: the cell of a row is its group’s number times `size`, plus its code. */
export interface RowCells {
  /** A row may be in several groups, or in none. */
  readonly groups: readonly Bitmap[];
  /** A code a row, below `size`; null for one code alone. */
  readonly codes: Codes | null;
  readonly size: number;
}

/** So many words of the bitmaps are read for one group after the other, while their rows are still near. */
export const wordsAtATime = 64;
