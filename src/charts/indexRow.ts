/** The index of one segment in one layer against the market. */
export type IndexRow = {
  readonly layer: 'lead' | 'customer';
  readonly segment: string;
  /** Base 100; null where the market has none. */
  readonly index: number | null;
  /** The 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why the base is too small to be read, or null, and the number that says so. */
  readonly small: 'respondents' | 'expected' | null;
  readonly base: number | null;
};
