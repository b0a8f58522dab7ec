import type { Message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Cell } from '../../notebook/cell.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import type { CellResult } from '../../notebook/results.ts';
import type { SegmentLabel } from '../../segments/segmentLabel.ts';

/** A result in a few words: for the line under a cell's name, and for the outline. */
export interface Summary {
  /** The name of a lens, where the result is a table seen through one. */
  readonly lens?: string;
  /** What the result holds and where it comes from, in parts. */
  readonly parts: readonly (Message | Text | string)[];
  /** What the outline says of its size. */
  readonly size?: number | string;
  /** Segments with the rows they keep in the first table; everyone else last. */
  readonly segments?: readonly { readonly label: SegmentLabel; readonly count: number | null }[];
}

export type Summarise<Result extends CellResult = CellResult> = (
  result: Result,
  cell: Cell,
  notebook: Notebook,
) => Summary;
