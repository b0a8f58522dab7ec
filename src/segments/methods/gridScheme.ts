import type { Name } from '../../language/text.ts';
import type { BandsOf } from './bands/bandsOf.ts';
import type { SaidOfSegment } from './bandsScheme.ts';

/** One part of a cross: the values of a text or of yes and no, the bands of a number or date, or other segments. */
export type GridPart =
  | { readonly of: 'values'; readonly subject: BandsOf['subject'] }
  | ({ readonly of: 'bands' } & BandsOf)
  | { readonly of: 'segments'; readonly cell: string };

/** Cells of a cross that are one segment. */
export interface GridMerge {
  readonly id: string;
  readonly name: Name;
  readonly color: number;
  /** The ids of the cells. One that the data lacks stays, for when it comes back. */
  readonly members: readonly string[];
}

/** Segments that are the cells of a cross of two to four parts. */
export interface GridScheme {
  readonly parts: readonly GridPart[];
  /** A cell with fewer rows is small, and is shown as such. */
  readonly smallest: number;
  /** Whether cells without rows are segments too. */
  readonly showEmpty: boolean;
  readonly merges: readonly GridMerge[];
  readonly said: readonly SaidOfSegment[];
}
