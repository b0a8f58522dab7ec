import type { ReadTable } from '../data/formats/format.ts';

const day = 86_400_000;
const known = new WeakMap<ReadTable, number | null>();

/** Midnight of the newest day in any date column of a table, or null when it has no date. */
export function newestDay(table: ReadTable): number | null {
  let newest = known.get(table);
  if (newest === undefined) {
    newest = null;
    for (const { column } of table.columns) {
      if (column.type !== 'date') continue;
      for (const value of column.values) if (value > (newest ?? -Infinity)) newest = value;
    }
    if (newest !== null) newest = Math.floor(newest / day) * day;
    known.set(table, newest);
  }
  return newest;
}

/** The notebook's today: the person's, or the day after the newest date in its tables, or the day it was made. */
export function todayOf(
  notebook: { readonly asOf: string | null; readonly created: string },
  tables: Iterable<ReadTable>,
): number {
  if (notebook.asOf) return Date.parse(`${notebook.asOf}T00:00:00Z`);
  const days = [...tables].map(newestDay).filter((newest) => newest !== null);
  return days.length > 0 ? Math.max(...days) + day : Date.parse(`${notebook.created}T00:00:00Z`);
}
