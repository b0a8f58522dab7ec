import type { Result } from '../../language/problem.ts';
import type { Name, Text } from '../../language/text.ts';
import type { Column } from '../../data/column.ts';
import type { Table } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import type { SegmentReference } from '../operators/operator.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import type { Subject } from '../rule.ts';
import type { Segmentation } from '../segmentation.ts';

/** A segment as a scheme lists it: what everyone sees of it, without its rows. */
export interface SegmentLabel {
  readonly id: string;
  readonly name: Name;
  /** 1 to 10: the number of its colour, kept in both themes and every chart. */
  readonly color: number;
}

/** A way to make a segmentation: what it is. Its twin `*.run.ts` does it. */
export interface Method<Scheme = unknown> {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** The name of the control in `ui/controls` that edits a scheme. */
  readonly control: string;
  readonly initial: Scheme;
  /** Reads a stored scheme; nonsense is a problem at its place. */
  read(stored: unknown): Result<Scheme>;
  /** The segments in the order shown, without everyone else. */
  segments(scheme: Scheme): readonly SegmentLabel[];
  /** Other cells the scheme refers to: their ids. */
  references(scheme: Scheme): readonly string[];
  /** Subjects the scheme asks about. */
  subjects(scheme: Scheme): readonly Subject[];
  /** Whether some of its cuts come from the data: then several tables need one that they are worked out on. */
  cutsFromData(scheme: Scheme): boolean;
  readonly example: Scheme;
}

/** One table as a method sees it. */
export interface MethodContext {
  readonly table: Table;
  /** Epoch milliseconds of the notebook's today. */
  readonly asOf: number;
  /** The table that cuts from data are worked out on, where it is another one. */
  readonly reference?: Pick<MethodContext, 'table' | 'column'>;
  /** The column a subject stands for in this table. */
  column(subject: Subject): Result<Column>;
  /** The members of another cell's segment, over the same table. */
  members(reference: SegmentReference): Result<Bitmap>;
}

export interface MethodRun<Scheme = unknown> {
  evaluate(scheme: Scheme, context: MethodContext): Work<Result<Segmentation>>;
}
