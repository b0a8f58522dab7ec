import type { TopLevelSpec } from 'vega-lite';
import type { Column } from '../data/column.ts';
import type { Language, Text } from '../language/text.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import type { Theme } from './palette.ts';

/** A row that a chart draws: small, plain data. A row refers to a segment by its id. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

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
  /** Written into the picture where it leaves the page; on the page the title is text above it. */
  readonly title?: { readonly text: string; readonly subtitle?: string };
}

/** The numbers of a chart as a table, each already in the form of the language. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture of some rows. */
export interface Chart<Row extends ChartRow = ChartRow> {
  readonly name: string;
  readonly label: Text;
  /** What is shown and how one mark is read. */
  readonly hint: Text;
  /** Whether every row counts as one in it, also where respondents have weights. */
  readonly isUnweighted?: true;
  /** Whether it shows a column of this kind by segment; null asks for a picture of the segments alone. */
  fits(column: Column | null): boolean;
  /** The picture as Vega-Lite. It loads nothing and runs under the AST interpreter. */
  spec(rows: readonly Row[], context: ChartContext): TopLevelSpec;
  /** A text alternative: what the picture shows, with its numbers. */
  describe(rows: readonly Row[], context: ChartContext): string;
  /** The same numbers as a table. */
  table(rows: readonly Row[], context: ChartContext): ChartTable;
}
