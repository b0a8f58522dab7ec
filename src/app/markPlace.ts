/** Where a mark stands: its cell, the table it counts in, and the segment cell it is drawn by. */
export interface MarkPlace {
  readonly cell: string;
  readonly table: string;
  readonly segments: string | null;
}
