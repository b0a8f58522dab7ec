/** One tile. */
export type TreemapRow = {
  /** What has the tile; the id of its segment is read as the segment's name. */
  readonly label: string;
  /** What its area stands for; nothing is drawn where it is 0 or less. */
  readonly value: number;
  /** The segment whose colour the tile has, or null. */
  readonly segment: string | null;
};
