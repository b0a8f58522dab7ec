import type { ColumnType } from './column.ts';

/** One bar of a small histogram: a stretch of numbers or dates, or one value of a text. */
export interface Bar {
  readonly count: number;
  /** Numbers and dates: from ≤ x < to, the last bar including its upper edge. */
  readonly from?: number;
  readonly to?: number;
  /** Texts and booleans: the value; a bar without value and stretch holds all other values. */
  readonly value?: string;
}

/** What is worth knowing of a column at a glance, over the rows of a table (of a view, where it is one). */
export interface ColumnFacts {
  readonly name: string;
  readonly type: ColumnType;
  readonly rows: number;
  readonly missing: number;
  /** Distinct non-missing values. */
  readonly distinct: number;
  /** Smallest and largest, for numbers and dates with any value. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly histogram: readonly Bar[];
  /** The most frequent values with their counts, at most 200, for texts and booleans; ties in the order of the value. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Numbers: the most decimals that a value is written with; absent where they are more than 6. */
  readonly decimals?: number;
  /** Dates: whether any has a time of day. Booleans: the labels of no and yes. */
  readonly hasTime?: boolean;
  readonly labels?: readonly [string, string];
}
