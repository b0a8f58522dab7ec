import type { TopLevelSpec } from 'vega-lite';
import type { ColumnType } from '../data/column.ts';
import type { Language, Text } from '../language/text.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import type { Theme } from './palette.ts';
import type { Panel } from './plot/panel.ts';
import type { Selection } from './selection.ts';

/** A row that a chart draws: small, plain data. A row refers to a segment by its id. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** What decides whether a chart can show a column; the storage of a text where it is known. */
export interface ColumnShape {
  readonly type: ColumnType;
  readonly storage?: 'dictionary' | 'bytes';
}

/** What a chart knows beside its rows. */
export interface ChartContext {
  readonly language: Language;
  readonly theme: Theme;
  /** Pixels that the whole picture may take. */
  readonly width: number;
  /** The segments in their order, with everyone else where it is drawn. */
  readonly segments: readonly SegmentLabel[];
  /** The name of the lens of the table that is counted in. */
  readonly lens?: string;
  /** The name of the column that the segments are broken down by. */
  readonly column?: string;
  /** The name of the column that stands across it. */
  readonly against?: string;
  /** The values that say yes, where the column is a text that is drawn as yes or no. */
  readonly yes?: readonly string[];
  /** Whether each segment is drawn by itself. */
  readonly isSplit?: boolean;
  /** Written into the picture where it leaves the page; on the page the title is text above it. */
  readonly title?: { readonly text: string; readonly subtitle?: string };
}

/** The numbers of a chart as a table, each already in the form of the language. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** The mark that each cell of the table stands for, as far as the chart says; null: none. */
  readonly marks?: readonly (readonly (ChartRow | null)[])[];
}

/** A range that was drawn over a panel, or written, in the numbers of its axes. */
export interface Range {
  /** What was written is meant; what was drawn is rounded to what the picture tells apart. */
  readonly isWritten?: true;
  readonly segment: string | null;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** A picture of some rows. */
export interface Chart<Row extends ChartRow = ChartRow> {
  readonly name: string;
  readonly label: Text;
  /** What is shown and how one mark is read. */
  readonly hint: Text;
  /** The same of a table that is drawn whole, where the hint speaks of segments. */
  readonly hintWhole?: Text;
  /** Whether it says little of one segment alone: of a whole table, a chart that says more comes first. */
  readonly comparesSegments?: true;
  /** Its title, where that is neither a column nor the table. */
  readonly subject?: Text;
  /** Whether every row counts as one in it, also where respondents have weights. */
  readonly isUnweighted?: true;
  /** Whether a row must be one unit: a table whose rows are groups cannot be shown by it. */
  readonly needsUnits?: true;
  /** Whether it can draw each segment by itself. */
  readonly splits?: true;
  /** The columns it needs, where a person can choose it for a table. */
  readonly needs?: Text;
  /** Whether it shows a column of this kind by segment; null asks for a picture of the segments alone. */
  fits(column: ColumnShape | null, against: ColumnShape | null): boolean;
  /** The picture as Vega-Lite. It loads nothing and runs under the AST interpreter. */
  spec(rows: readonly Row[], context: ChartContext): TopLevelSpec;
  /** A text alternative: what the picture shows, with its numbers. */
  describe(rows: readonly Row[], context: ChartContext): string;
  /** The same numbers as a table. */
  table(rows: readonly Row[], context: ChartContext): ChartTable;
  /** The rows of the table that a mark stands for: what it was drawn from, which has at least the fields of its row. */
  selection?(mark: ChartRow, rows: readonly Row[], context: ChartContext): Selection | null;
  /** Whether a range can be drawn over its panels, along which axes, and of what. */
  readonly ranges?: { readonly axes: 'x' | 'xy'; readonly of: 'number' | 'date' };
  panels?(rows: readonly Row[], context: ChartContext): readonly Panel[];
  /** The rows of the table in a range. */
  ranged?(range: Range, rows: readonly Row[], context: ChartContext): Selection | null;
}
