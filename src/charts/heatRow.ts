/** One field of a grid. Its columns and lines stand in the order in which they first appear, the first line on top. */
export type HeatRow = {
  readonly across: string;
  readonly up: string;
  /** Null: the field is empty and hatched. A field that has no row at all is left blank. */
  readonly value: number | null;
  /** What is written in the field in place of its value, or null. */
  readonly label: string | null;
};
