import type { Result } from '../../language/problem.ts';
import type { Name, Text } from '../../language/text.ts';
import type { Column } from '../../data/column.ts';
import type { Table } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import type { SegmentReference } from '../operators/operator.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import type { Subject } from '../rule.ts';
import type { Segmentation } from '../segmentation.ts';
import type { SegmentLabel } from '../segmentLabel.ts';
import type { Finding } from '../checks/finding.ts';
import type { Trace } from '../trace.ts';
import type { KnownTrait, Setting } from './settings/setting.ts';

/** A way to make a segmentation: what it is. Its twin `*.run.ts` does it. */
export interface Method<Scheme = unknown> {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** The name of the control in `ui/controls` that edits a scheme. */
  readonly control: string;
  /** Its parameters by name, where the control is the form of settings. */
  readonly settings?: Readonly<Record<string, Setting>>;
  readonly initial: Scheme;
  /** The scheme that a person begins with over these traits; without it, the initial one. */
  start?(traits: readonly KnownTrait[]): Scheme;
  /** Reads a stored scheme; nonsense is a problem at its place. */
  read(stored: unknown): Result<Scheme>;
  /** The segments as far as the scheme alone tells them, in the order shown, without everyone else. */
  segments(scheme: Scheme): readonly SegmentLabel[];
  /** Other cells the scheme refers to: their ids. */
  references(scheme: Scheme): readonly string[];
  /** Subjects the scheme asks about. */
  subjects(scheme: Scheme): readonly Subject[];
  /** Whether some of its cuts come from the data: then several tables need one that they are worked out on. */
  cutsFromData(scheme: Scheme): boolean;
  /** Who everyone else are, where that is not those it cannot place. */
  readonly rest?: Text;
  /** The method as whose scheme its segments can be said, for a person to edit: with the same rows, or nearly. */
  readonly becomes?: string;
  /** How other methods offer to become this one. */
  readonly offer?: Text;
  readonly example: Scheme;
}

/** One table as a method sees it. */
export interface MethodContext {
  readonly table: Table;
  /** Epoch milliseconds of the notebook's today. */
  readonly asOf: number;
  /** The table that cuts from data are worked out on, where it is another one. */
  readonly reference?: Pick<
    MethodContext,
    'table' | 'column' | 'isAggregate' | 'weights' | 'members' | 'origin'
  >;
  /** Whether a row of the table is a group of units: rows are not ranked or averaged then. */
  readonly isAggregate?: boolean;
  /** How many units each row of the base stands for, as of a survey; absent or null: one each. */
  readonly weights?: Float64Array | null;
  /** The column a subject stands for in this table. */
  column(subject: Subject): Result<Column>;
  /** The name of the table's own column that a subject is made of. Absent: each subject is a column of its own. */
  origin?(subject: Subject): string | null;
  /** What a subject is called. Absent: as the column it stands for. */
  nameOf?(subject: Subject): Name;
  /** The members of another cell's segment, over the same table. */
  members(reference: SegmentReference): Result<Bitmap>;
  /** The values of a trait in the order that the notebook gives them; none where it gives none. */
  order?(subject: Subject): readonly string[];
  /** The segments of another cell in their order, without everyone else. */
  labels?(cell: string): readonly SegmentLabel[];
  /** Whether a row is in one segment of another cell at most. Absent: it may be in several. */
  isPartition?(cell: string): boolean;
}

/** `Other` is the scheme of the method it becomes. */
export interface MethodRun<Scheme = unknown, Other = unknown> {
  evaluate(scheme: Scheme, context: MethodContext): Work<Result<Segmentation>>;
  /** What is wrong, or odd, with a scheme that could be evaluated. */
  check?(scheme: Scheme, segmentation: Segmentation, context: MethodContext): Work<readonly Finding[]>;
  /** Its segments as a scheme of the method that it `becomes`. */
  become?(scheme: Scheme, context: MethodContext): Work<Result<Other>>;
  /** Why one row of the table's base is where it is, and the smallest change that would move it. */
  trace(scheme: Scheme, row: number, context: MethodContext): Work<Result<Trace>>;
}
