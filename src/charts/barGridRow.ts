/** One bar of one field of a grid. */
export type BarGridRow = {
  /** Of which column and which line of the grid, in the order in which they first appear, from the left and the top. */
  readonly across: string;
  readonly up: string;
  /** Which bar of the field; all fields have the same. */
  readonly label: string;
  readonly value: number;
  /** The segment whose colour the bar has, or null. */
  readonly segment: string | null;
};
