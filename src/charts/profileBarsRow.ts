/** One variable in one segment. */
export type ProfileBarsRow = {
  readonly segment: string;
  /** What the variable is called. */
  readonly label: string;
  readonly value: number;
  /** The same figure of the whole table. */
  readonly whole: number;
  /** Whether the variable sets the segment apart: 1, 0. */
  readonly isMarker: 0 | 1;
};
