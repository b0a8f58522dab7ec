import type { ColumnType } from '../../column.ts';
import type { DecimalMark } from './decimalMark.ts';
import type { Dialect } from './dialect.ts';
import type { Reading } from './reading.ts';

/** What is to be read, and how. */
export interface ColumnsRequest {
  readonly bytes: Uint8Array;
  readonly dialect: Dialect;
  /** Where the first record of data starts, and on which line of the file. */
  readonly position: number;
  readonly line: number;
  /** Fields of the header, or of the first record without one. */
  readonly width: number;
  /** The types that the person has set, by position. */
  readonly set: ReadonlyMap<number, ColumnType>;
  readonly decimal: DecimalMark | undefined;
  readonly dateOrder: Reading['dateOrder'];
  readonly offsetOf: Reading['offsetOf'];
  readonly expectedRows: number;
}
