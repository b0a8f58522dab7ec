import type { Text } from '../../../language/text.ts';
import { message } from '../../../language/message.ts';
import { pacer, type Work } from '../../work.ts';
import type { ColumnBuilder } from './columnBuilder.ts';
import { Fields } from './fields.ts';
import type { ColumnsRequest } from './columnsRequest.ts';
import { meet, noRows, type RowFinding } from './rowFinding.ts';
import { Scanner } from './scanner.ts';

/** What one pass over a file gave. */
export interface Scan {
  /** By position; null where the column was not asked for. */
  readonly builders: readonly (ColumnBuilder | null)[];
  readonly rows: number;
  readonly scanner: Scanner;
  /** By number of fields: the records that have not as many as `width`. */
  readonly uneven: ReadonlyMap<number, RowFinding>;
  /** The table would have far more cells than the file has bytes: one long record among many short ones. */
  readonly isTooWide: boolean;
}

const progress: Text = {
  en: '{rows} {rows|row|rows} read in {columns} {columns|column|columns}',
  sv: '{rows} {rows|rad läst|rader lästa} i {columns} {columns|kolumn|kolumner}',
  it: '{rows} {rows|riga letta|righe lette} in {columns} {columns|colonna|colonne}',
  da: '{rows} {rows|række læst|rækker læst} i {columns} {columns|kolonne|kolonner}',
};

/** Empty cells that a short file may be given so that its records are of one length. */
const spareCells = 20_000_000;

/**
 * One pass over the records. `begin` gives the builder of a column that first occurs after so many rows, or null to
 * leave it out; `settle` is called once, after the first run of records.
 */
export function* scanColumns(
  { bytes, dialect, position, line, width }: ColumnsRequest,
  begin: (position: number, rows: number) => ColumnBuilder | null,
  settle: (builders: readonly (ColumnBuilder | null)[]) => void = () => undefined,
): Work<Scan> {
  const isDue = pacer();
  const scanner = new Scanner(bytes, dialect, position, line);
  scanner.width = width;
  const fields = new Fields();
  const builders = Array.from({ length: width }, (_, column) => begin(column, 0));
  const uneven = new Map<number, RowFinding>();
  let rows = 0;
  for (let more = true, isFirst = true; more; isFirst = false) {
    more = scanner.read(fields);
    for (let record = 0; record < fields.records; record++) {
      const count = fields.first[record + 1]! - fields.first[record]!;
      if (count === width) continue;
      let finding = uneven.get(count);
      if (!finding) uneven.set(count, (finding = noRows()));
      meet(finding, rows + record);
      while (builders.length < count) builders.push(begin(builders.length, rows));
    }
    if (builders.length * scanner.records > bytes.length + spareCells) {
      return { builders: [], rows, scanner, uneven, isTooWide: true };
    }
    const done = {
      fraction: scanner.position / bytes.length,
      message: message(progress, { rows, columns: builders.length }),
    };
    for (let column = 0; column < builders.length; column++) {
      builders[column]?.take(bytes, fields, column);
      if (isDue()) yield done;
    }
    if (isFirst) settle(builders);
    for (let column = 0; column < builders.length; column++) {
      builders[column] = builders[column]?.quicker() ?? null;
      if (isDue()) yield done;
    }
    rows += fields.records;
  }
  return { builders, rows, scanner, uneven, isTooWide: false };
}
