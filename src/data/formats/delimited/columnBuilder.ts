import type { Column } from '../../column.ts';
import type { Work } from '../../work.ts';
import type { Fields } from './fields.ts';
import type { RowFinding } from './rowFinding.ts';

/** A column as it was read, with what is to be said of it. */
export interface FinishedColumn {
  readonly column: Column;
  /** Values of white space, which were read as missing. */
  readonly blank: RowFinding;
  /** Values that the type which the person has set cannot hold; they are missing. */
  readonly unread: RowFinding;
  readonly date?: { readonly order: 'yearFirst' | 'dayFirst' | 'monthFirst'; readonly decided: boolean };
}

/** Whether a column could be numbers, with either decimal mark. */
export interface MarkClaim {
  readonly point: boolean;
  readonly comma: boolean;
}

/** Takes the fields of one column, a run of records at a time. */
export interface ColumnBuilder {
  /** Adds the field at a position of every record. */
  take(bytes: Uint8Array, fields: Fields, position: number): void;
  /** The builder for the next run: itself, or a quicker one for a column like this. */
  quicker(): ColumnBuilder;
  claim(): MarkClaim;
  /** The column of `rows` rows; null when it is not what the builder took it for, and must be read again. */
  finish(rows: number): Work<FinishedColumn | null>;
}
