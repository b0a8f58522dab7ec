/** Five numbers of one figure, in ascending order. */
export type BoxesRow = {
  /** What is measured; the id of its segment is read as the segment's name. */
  readonly label: string;
  /** The segment whose colour the box has, or null. */
  readonly segment: string | null;
  readonly least: number;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly greatest: number;
};
