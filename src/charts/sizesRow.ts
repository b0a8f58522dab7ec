/** The size of one segment in a table. */
export type SizesRow = {
  readonly segment: string;
  /** Rows of the file. */
  readonly rows: number;
  /** Weighted units; rows where there is no weight. */
  readonly units: number;
  /** Fraction of the table's units; null in an empty table. */
  readonly share: number | null;
};
