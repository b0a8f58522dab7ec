/** One bar. */
export type BarsRow = {
  /** What is measured; the id of its segment is read as the segment's name. */
  readonly label: string;
  readonly value: number;
  /** The segment whose colour the bar has, or null. */
  readonly segment: string | null;
  /** The same figure of the whole table, or null. */
  readonly reference: number | null;
};
