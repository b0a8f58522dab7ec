/** A point, the centre of a segment, or a corner of the outline around it. */
export type PointsRow = {
  readonly x: number;
  readonly y: number;
  readonly segment: string;
  /** At most some 2,000 rows are drawn as points. */
  readonly kind: 'row' | 'centre' | 'hull';
  /** The place of a corner in its outline; null at points and centres. */
  readonly order: number | null;
};
