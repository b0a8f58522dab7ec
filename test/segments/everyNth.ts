import type { CellValue, NamedColumn } from '../../src/data/column.ts';
import { columnFrom } from './columnFrom.ts';

/** Every so many rows of columns, the first among them: enough where what is claimed holds of any rows. */
export function everyNth(columns: readonly NamedColumn[], step: number): readonly NamedColumn[] {
  return columns.map(({ name, column }) => ({
    name,
    column: columnFrom(
      column.type,
      Array.from<CellValue>(column).filter((_, row) => row % step === 0),
    ),
  }));
}
