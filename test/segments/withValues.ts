import type { CellValue } from '../../src/data/column.ts';
import { columnOf, type Table, tableOf } from '../../src/data/table.ts';
import { columnFrom } from './columnFrom.ts';

/** A copy of a whole table in which one row has other values; columns that stay are shared. */
export function withValues(table: Table, row: number, values: Readonly<Record<string, CellValue>>): Table {
  return tableOf(
    table.columnNames().map((name) => {
      const column = columnOf(table, name)!;
      if (!Object.hasOwn(values, name)) return { name, column };
      const changed = Array.from<CellValue>(column).with(row, values[name]!);
      return { name, column: columnFrom(column.type, changed) };
    }),
  );
}
