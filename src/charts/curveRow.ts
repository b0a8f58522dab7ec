/** One point of a line. The points of a series stand in the order in which they are joined. */
export type CurveRow = {
  /** What the line is called; the id of its segment is read as the segment's name; '': a thin grey reference line. */
  readonly series: string;
  readonly x: number;
  readonly y: number;
  /** The segment whose colour the line has, or null. */
  readonly segment: string | null;
};
