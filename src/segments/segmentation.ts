import type { Bitmap } from '../data/bitmap.ts';
import type { BandCuts } from './bandCuts.ts';
import type { Cross } from './cross.ts';
import type { ReportPart } from './report.ts';
import type { SegmentLabel } from './segmentLabel.ts';

/** The rows of one segment: all that its own definition matches, and those it keeps after the segments before it. */
export interface SegmentRows {
  readonly id: string;
  readonly matched: Bitmap;
  readonly kept: Bitmap;
}

/** What a scheme yields on one table. Bitmaps stand over the rows of the table's base. */
export interface Segmentation {
  /** The segments in their order, without everyone else: their names may come from the data. */
  readonly labels: readonly SegmentLabel[];
  readonly segments: readonly SegmentRows[];
  /** Rows of the table in no segment: everyone else. */
  readonly rest: Bitmap;
  /** Whether every row is in exactly one segment or in the rest. */
  readonly isPartition: boolean;
  /** Rows that each condition and group matches by itself, by its id; null while it is unfinished or switched off. */
  readonly counts: ReadonlyMap<string, number | null>;
  /** Rows of the table in which the subject of a condition is missing, by condition id. */
  readonly missing: ReadonlyMap<string, number>;
  /** How a number or date was cut, where the segments are its bands. */
  readonly bands?: BandCuts;
  /** The cells of a cross, where the segments are made of them. */
  readonly cross?: Cross;
  /** What the method tells beside the segments: figures, tables, charts, warnings, a worked row. */
  readonly report?: readonly ReportPart[];
}

/** The id that "everyone else" answers to wherever segments are listed. */
export const restSegment = 'rest';
