/** One straight piece of a tree; a level piece is where two branches join. */
export type BranchesRow = {
  readonly x1: number;
  /** Heights. */
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** The segment that all below it are in, or null; '': the line at which the tree is cut, drawn through the picture at `y1`. */
  readonly segment: string | null;
};
