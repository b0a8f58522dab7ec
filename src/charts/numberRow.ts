/** The middle of a number in one segment, or in the whole table; null where it has no values. */
export type NumberRow = {
  /** Null: the whole table. */
  readonly segment: string | null;
  /** Rows that have a value. */
  readonly rows: number;
  readonly mean: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
};
