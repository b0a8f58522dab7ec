import type { CellValue, ColumnType } from '../data/column.ts';
import type { ColumnReading } from '../data/columnFormat.ts';
import type { Bar } from '../data/facts.ts';
import type { RetypeSummary } from '../data/retypeSummary.ts';
import type { Group, Subject } from '../segments/rule.ts';
import type { Trace } from '../segments/trace.ts';

/** Which page of rows is wanted: at most 200, from a position in the view, in the view's order or sorted. */
interface Page {
  readonly from: number;
  readonly count: number;
  readonly sort?: { readonly column: string; readonly descending: boolean };
  /** Only the rows that match, without changing the cell. */
  readonly where?: Group;
  /** Only the rows in which any column holds this text, in any case. */
  readonly search?: string;
}

/** What the page may ask of a done cell. */
export type Question =
  /** A page of rows of a data cell. */
  | ({ readonly ask: 'rows' } & Page)
  /** A page of the rows of one of a segment cell's tables that are in a segment (`rest` for everyone else). */
  | ({ readonly ask: 'members'; readonly table: string; readonly segment: string | null } & Page)
  /** The values of a text column of a data cell, before its own rule, that hold a piece of text, most frequent first, at most 200. */
  | { readonly ask: 'values'; readonly column: string; readonly search: string }
  /** The distribution of a column of a data cell, or of what a segment cell asks about in one of its tables. */
  | {
      readonly ask: 'distribution';
      readonly subject: Subject;
      readonly table: string;
      readonly bars: number;
    }
  /** What a column of a data cell would be, read as another type or in another format. */
  | { readonly ask: 'retype'; readonly column: string; readonly reading: ColumnReading }
  /** Why a row of one of a segment cell's tables is where it is; the row's number is that of the table's base. */
  | { readonly ask: 'trace'; readonly table: string; readonly row: number }
  /** The segments of a segment cell, as they are in one of its tables, as a scheme of the method that its own becomes. */
  | { readonly ask: 'become'; readonly table: string };

export interface RowsAnswer {
  readonly from: number;
  readonly total: number;
  /** The number of each row in the table's base: its name for a trace. */
  readonly numbers: readonly number[];
  /** One array a row, in the order of the table's columns. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ValuesAnswer {
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly more: number;
}

/** How the numbers or dates of a column lie. */
export interface DistributionAnswer {
  readonly bars: readonly Bar[];
  readonly missing: number;
  readonly count: number;
  /** Null without values. Deviation with the divisor n − 1. Quantiles of type 7 at 0, 5, 25, 50, 75, 95 and 100 %. */
  readonly summary: {
    readonly mean: number;
    readonly deviation: number;
    readonly quantiles: readonly number[];
  } | null;
}

/** What reading a column as another type would do, over the rows before the cell's own rule. */
export interface RetypeAnswer extends RetypeSummary {
  /** The type of the column that is read: text for a file's. */
  readonly from: ColumnType;
  /** The decimal mark of numbers, and the order of day and month that dates are read in. */
  readonly decimal?: '.' | ',';
  readonly date?: { readonly order: 'yearFirst' | 'dayFirst' | 'monthFirst'; readonly decided: boolean };
  /** Whether any date has a time of day. */
  readonly hasTime: boolean;
}

export interface TraceAnswer {
  readonly trace: Trace;
  /** What the row has, in the order of the table's columns. */
  readonly values: readonly CellValue[];
}

interface Answers {
  readonly rows: RowsAnswer;
  readonly members: RowsAnswer;
  readonly values: ValuesAnswer;
  readonly distribution: DistributionAnswer;
  readonly retype: RetypeAnswer;
  readonly trace: TraceAnswer;
  readonly become: unknown;
}

export type Answer<Q extends Question> = Answers[Q['ask']];
