import type { Column, NamedColumn } from '../../data/column.ts';
import type { Work } from '../../data/work.ts';
import type { Segmentation } from '../../segments/segmentation.ts';
import type { ChartRow } from '../chart.ts';
import type { Period } from '../period.ts';

/** What a summary reads: one segmentation on one table. */
export interface SummaryInput {
  readonly segmentation: Segmentation;
  /** The column that the segments are broken down by, over the rows of the table's base. */
  readonly column: Column | null;
  /** The column that stands across it, for charts of two. */
  readonly against: Column | null;
  /** The columns of the table that say something of its rows, for charts of many. */
  readonly traits: readonly NamedColumn[];
  /** How long a stretch of time is; null: as fits. */
  readonly period: Period | null;
  /** Whether each segment is drawn by itself. */
  readonly isSplit: boolean;
  /** A weight a row of the base; null counts every row as one. Shares use it, medians and means do not. */
  readonly weights: Float64Array | null;
  /** Whether a row is a group: its weight then counts units that were each seen. */
  readonly isAggregate: boolean;
}

/** The half of a chart that reads whole columns: it counts what the chart of the same name draws. */
export interface Summary {
  readonly name: string;
  rows(input: SummaryInput): Work<readonly ChartRow[]>;
}
