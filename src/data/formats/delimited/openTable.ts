import type { Dialect } from './dialect.ts';
import { Fields } from './fields.ts';
import { Scanner } from './scanner.ts';

/** What is known of a table before its columns are read. */
export interface OpenedTable {
  /** Where the first record of data starts, and on which line of the file. */
  readonly position: number;
  readonly line: number;
  /** How many rows the file will have, judged by its first ones. */
  readonly expectedRows: number;
  /** The scanner that read the header, for what it met there. */
  readonly head: Scanner;
}

const reach = 1 << 18;

/** Goes past the header, if there is one, and a little further to see how long records are. */
export function openTable(bytes: Uint8Array, dialect: Dialect, line: number, header: boolean): OpenedTable {
  const head = new Scanner(bytes, dialect, 0, line);
  const fields = new Fields(256);
  if (header) head.read(fields, 1);
  const { position } = head;
  const ahead = new Scanner(bytes.subarray(0, position + reach), dialect, position);
  while (ahead.read(fields));
  const share = (ahead.position - position) / Math.max(1, bytes.length - position);
  const expectedRows = share >= 1 ? ahead.records : Math.ceil((ahead.records / share) * 1.02) + 16;
  return { position, line: head.line, expectedRows, head };
}
