/** One trait of one segment against the whole table. */
export type ProfileRow = {
  readonly segment: string;
  /** The column, and the value of it where the trait is a share. */
  readonly column: string;
  readonly value: string | null;
  /** A mean of a number, a share that says yes, or a share that has the value. */
  readonly measure: 'mean' | 'yes' | 'share';
  /** The mean or share in the segment and in the whole table; null where it cannot be told. */
  readonly own: number | null;
  readonly whole: number | null;
  /** Base 100; null where the whole is not above zero. */
  readonly index: number | null;
};
