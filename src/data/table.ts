import { ColumnTable } from 'arquero';
import { type Bitmap, fullBitmap } from './bitmap.ts';
import type { Column, NamedColumn } from './column.ts';

/**
 * An Arquero table whose columns are ours. A filtered view shares the columns of its base and has a mask:
 * `totalRows()` counts the base, `numRows()` the view.
 */
export type Table = ColumnTable;

/** A table of these columns, all of one length. Any name is a name, also `__proto__`. */
export function tableOf(columns: readonly NamedColumn[]): Table {
  const data = Object.fromEntries(columns.map(({ name, column }) => [name, column]));
  return new ColumnTable(
    data,
    columns.map(({ name }) => name),
  );
}

/** The column of a name over all rows of the base, or undefined. */
export function columnOf(table: Table, name: string): Column | undefined {
  const data = table.data() as Readonly<Record<string, Column>>;
  return Object.hasOwn(data, name) ? data[name] : undefined;
}

/** The rows of the base that a table holds. */
export function rowsOf(table: Table): Bitmap {
  return table.mask() ?? fullBitmap(table.totalRows());
}

/** A view of the table that holds these rows of its base. No row is copied. */
export function viewOf(table: Table, rows: Bitmap): Table {
  return table.create({ filter: rows });
}
