/** How often a yes-or-no column says yes in one segment, or in the whole table. */
export type RateRow = {
  /** Null: the whole table. */
  readonly segment: string | null;
  /** Rows of which it is known. */
  readonly rows: number;
  /** Weighted units that say yes, and of which it is known. */
  readonly yes: number;
  readonly known: number;
  /** yes / known; null where nothing is known. */
  readonly share: number | null;
  /** The 95 % Wilson interval of the share. */
  readonly low: number | null;
  readonly high: number | null;
};
