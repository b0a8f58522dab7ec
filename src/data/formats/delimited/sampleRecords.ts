import type { Dialect } from './dialect.ts';
import { Fields } from './fields.ts';
import { Scanner } from './scanner.ts';

/** The first records of a file as text, and how its quotes fared. */
export interface Sample {
  readonly records: readonly (readonly string[])[];
  readonly quoted: number;
  readonly broken: number;
}

/** Reads at most `most` records from at most `reach` bytes. A record that the reach cuts is left out. */
export function sampleRecords(bytes: Uint8Array, dialect: Dialect, most = 500, reach = 1 << 17): Sample {
  const isCut = bytes.length > reach;
  const scanner = new Scanner(isCut ? bytes.subarray(0, reach) : bytes, dialect);
  const fields = new Fields(1024);
  const records: string[][] = [];
  let more = true;
  while (more && records.length < most) {
    more = scanner.read(fields, most - records.length);
    records.push(...fields.texts(bytes));
  }
  if (isCut && !more && records.length > 1) records.pop();
  return { records, quoted: scanner.quoted, broken: scanner.openQuotes.count + scanner.textAfterQuote.count };
}
