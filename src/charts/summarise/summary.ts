import type { Column } from '../../data/column.ts';
import type { Work } from '../../data/work.ts';
import type { Segmentation } from '../../segments/segmentation.ts';
import type { ChartRow } from '../chart.ts';

/** What a summary reads: one segmentation on one table. */
export interface SummaryInput {
  readonly segmentation: Segmentation;
  /** The column that the segments are broken down by, over the rows of the table's base. */
  readonly column: Column | null;
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
