/** The height of one segment's density at one place. */
export type DensityRow = {
  readonly segment: string;
  readonly at: number;
  /** Fraction of the segment's rows per unit of the number. */
  readonly density: number;
  readonly bandwidth: number;
  /** Rows that have a value. */
  readonly rows: number;
};
