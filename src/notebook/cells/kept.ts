import type { Problem, Result } from '../../language/problem.ts';
import type { Column } from '../../data/column.ts';
import type { ReadOptions, ReadTable } from '../../data/formats/format.ts';
import type { Table } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import type { MethodContext } from '../../segments/methods/method.ts';
import type { Subject } from '../../segments/rule.ts';
import type { SegmentLabel } from '../../segments/segmentLabel.ts';
import type { Segmentation } from '../../segments/segmentation.ts';
import type { Trace } from '../../segments/trace.ts';
import type { ColumnDescription } from '../results.ts';
import type { WeightMeaning } from './data.ts';

/** What a data cell leaves in the engine for the cells that depend on it. */
export interface KeptTable {
  readonly cell: string;
  /** The rows as read, shared by every data cell over the same source. */
  readonly origin: ReadTable;
  /** The rows that the cell's own rule chooses from. */
  readonly before: Table;
  readonly table: Table;
  readonly columns: readonly ColumnDescription[];
  readonly lens: string;
  /** Units of each row of the base; null: one each. */
  readonly weights: Float64Array | null;
  readonly isAggregate: boolean;
  readonly weight: WeightMeaning;
  readonly marketSize: number | null;
  /** The table of the cell below with the types it has there; null over a source. */
  readonly below: Table | null;
  /** What the texts of its columns are read with where a column's own format leaves it open. */
  readonly reading: Pick<ReadOptions, 'dateOrder' | 'zone'>;
  /** The table as a rule asks it. */
  readonly asked: MethodContext;
}

/** A table with its segmentation, or why the segments cannot be told in it. */
export type SegmentedTable = { readonly table: KeptTable } & (
  | { readonly segmentation: Segmentation }
  | { readonly segmentation: null; readonly problem: Problem }
);

/** What a segment cell leaves: one segmentation a table, absent where the segments cannot be told. */
export interface KeptSegments {
  readonly labels: readonly SegmentLabel[];
  readonly isPartition: boolean;
  readonly dimensions: readonly string[];
  readonly tables: readonly SegmentedTable[];
  /** A table's subjects as columns, for questions about them. */
  column(cell: string, subject: Subject): Result<Column>;
  trace(cell: string, row: number): Work<Result<Trace>>;
  /** The segments, as they are in a table, as a scheme of the method that its own becomes; a problem where it becomes none. */
  become(cell: string): Work<Result<unknown>>;
}
