import type { Message } from '../language/message.ts';
import type { Problem } from '../language/problem.ts';
import type { ColumnFacts } from '../data/facts.ts';
import type { ReadFacts } from '../data/formats/format.ts';
import type { Note } from '../data/note.ts';
import type { Comparison, Layer } from '../compare/comparison.ts';
import type { BandCuts } from '../segments/bandCuts.ts';
import type { Finding } from '../segments/checks/finding.ts';
import type { Cross } from '../segments/cross.ts';
import type { ReportPart } from '../segments/report.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';

/** A column of a data cell: what it holds, and what it is taken to be. */
export interface ColumnDescription extends ColumnFacts {
  readonly base: string | null;
  readonly role: string | null;
  /** For the role `converted` on a column that is not boolean: the values that mean yes. */
  readonly yes: readonly string[];
  /** What its name and values suggest, to tell a suggestion from a correction. */
  readonly suggested: { readonly base: string | null; readonly role: string | null };
}

/** What a data cell shows. */
export interface TableResult {
  readonly type: 'table';
  readonly lens: string;
  readonly suggestedLens: string;
  /** What a row is and what a weight says, also where that comes from the cell below. */
  readonly grain: string;
  readonly weight: string;
  /** Rows after "only the rows where", and before it. */
  readonly rows: number;
  readonly rowsBefore: number;
  /** Rows times weight; null without a weight. */
  readonly units: number | null;
  readonly marketSize: number | null;
  readonly columns: readonly ColumnDescription[];
  /** The same columns over the rows that “only the rows where” chooses from. */
  readonly columnsBefore: readonly ColumnFacts[];
  readonly notes: readonly Note[];
  /** Null over a sample or another cell. */
  readonly facts: ReadFacts | null;
  /** Rows that each condition of "only the rows where" matches by itself, and rows where its subject is missing. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly missing: Readonly<Record<string, number>>;
}

interface TextResult {
  readonly type: 'text';
}

/** The sizes of the same segments in one table. */
export interface TableSegmentation {
  readonly cell: string;
  readonly lens: string;
  readonly rows: number;
  readonly units: number;
  /** In the order of `segments`, the rest last. `matched` counts rows that the own definition matches. */
  readonly segments: readonly {
    readonly id: string;
    readonly matched: number;
    readonly kept: number;
    readonly units: number;
    readonly share: number;
  }[];
  readonly counts: Readonly<Record<string, number | null>>;
  readonly missing: Readonly<Record<string, number>>;
  /** What is wrong or odd with the definition of the segments, seen on this table. */
  readonly findings: readonly Finding[];
  /** Facts of each dimension as it stands in this table, by dimension id. */
  readonly dimensions: Readonly<Record<string, ColumnFacts>>;
  /** How a number or date was cut here, where the segments are its bands. */
  readonly bands?: BandCuts;
  /** The cells of a cross here, where the segments are made of them. */
  readonly cross?: Cross;
  /** What the method tells beside the segments here. */
  readonly report?: readonly ReportPart[];
  /** Set when the segments cannot be told in this table: "not comparable", never 0. */
  readonly problem?: Problem;
}

export interface SegmentationResult {
  readonly type: 'segmentation';
  /** Every segment and, last, everyone else (`rest`). */
  readonly segments: readonly SegmentLabel[];
  readonly isPartition: boolean;
  readonly tables: readonly TableSegmentation[];
}

/** Rows for a chart: the chart's name says how they are drawn. */
export interface ChartResult {
  readonly type: 'chart';
  readonly chart: string;
  readonly cell: string;
  readonly lens: string;
  readonly segments: readonly SegmentLabel[];
  readonly column: ColumnFacts | null;
  /** The column that stands across it, in charts of two. */
  readonly against: ColumnFacts | null;
  /** The values that say yes, where the column is a text that is drawn as yes or no. */
  readonly yes: readonly string[] | null;
  readonly isSplit: boolean;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

export interface ComparisonResult {
  readonly type: 'comparison';
  readonly segments: readonly SegmentLabel[];
  /** One data cell a layer, market first; its name is the cell's. */
  readonly layers: readonly { readonly layer: Layer; readonly cell: string; readonly weighted: boolean }[];
  /** The dimensions that the segments ask about, by id. */
  readonly dimensions: readonly string[];
  readonly comparison: Comparison;
  readonly notes: readonly Message[];
}

/** What a done cell shows: small, plain data. Each has a view in `ui/views` under its `type`. */
export type CellResult = TableResult | TextResult | SegmentationResult | ChartResult | ComparisonResult;
