/** The five numbers of one segment, or of the whole table, and where its whiskers end; null where it has no values. */
export type BoxRow = {
  /** Null: the whole table. */
  readonly segment: string | null;
  /** Rows that have a value. */
  readonly rows: number;
  readonly smallest: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly largest: number | null;
  /** The outermost values within 1.5 quartile ranges of the box. */
  readonly low: number | null;
  readonly high: number | null;
  /** Rows beyond the whiskers. */
  readonly beyond: number;
};
