/** One point, or how many rows lie in one field of a grid. */
export type ScatterRow = {
  readonly segment: string;
  /** All rows as points, a seeded sample of them, or counts in fields. */
  readonly drawn: 'points' | 'sample' | 'fields';
  /** A point's numbers; a field's lower edges. */
  readonly x: number;
  readonly y: number;
  /** A field's upper edges: x ≤ value < to, the outermost included; null at a point. */
  readonly toX: number | null;
  readonly toY: number | null;
  /** Whether the upper edge is included: 1, 0. */
  readonly closedX: 0 | 1;
  readonly closedY: 0 | 1;
  /** Rows in the field; 1 at a point. */
  readonly rows: number;
  /** Rows in which both numbers are known, in all segments together. */
  readonly all: number;
};
