/** How much of one segment lies in one stretch of a number. */
export type HistogramRow = {
  readonly segment: string;
  /** from ≤ x < to; where `closed` is 1, to is included. */
  readonly from: number;
  readonly to: number;
  readonly closed: 0 | 1;
  readonly units: number;
  /** Fraction of the segment's units in which the number is known; null where there are none. */
  readonly share: number | null;
};
