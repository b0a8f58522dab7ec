import type { ReadOptions } from './formats/format.ts';
import type { Note } from './note.ts';
import { retypeColumns } from './retypeColumns.ts';
import { columnOf, rowsOf, type Table, tableOf, viewOf } from './table.ts';
import type { Work } from './work.ts';
import { clockOffset } from './zoneOffset.ts';

/** A table of another cell with other types, and what is to be said of them. */
export interface RetypedView {
  readonly table: Table;
  readonly notes: readonly Note[];
}

const views = new WeakMap<Table, { readonly key: string; readonly view: RetypedView }>();

/** The table with the columns whose type the person has set read as that; the same table for the same types. */
export function* retypeView(
  table: Table,
  { types = [], dateOrder, zone }: Pick<ReadOptions, 'types' | 'dateOrder' | 'zone'>,
): Work<RetypedView> {
  if (types.length === 0) return { table, notes: [] };
  const key = JSON.stringify([types, dateOrder, zone]);
  const last = views.get(table);
  if (last?.key === key) return last.view;
  const columns = table.columnNames().flatMap((name) => {
    const column = columnOf(table, name);
    return column ? [{ name, column }] : [];
  });
  const retyped = yield* retypeColumns(columns, types, {
    decimal: '.',
    dateOrder,
    offsetOf: clockOffset(zone),
  });
  const whole = tableOf(retyped.columns);
  const view = {
    table: table.mask() ? viewOf(whole, rowsOf(table)) : whole,
    notes: retyped.notes,
  };
  views.set(table, { key, view });
  return view;
}
