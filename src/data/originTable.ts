import type { ReadTable } from './formats/format.ts';
import { tableOf, type Table } from './table.ts';

const tables = new WeakMap<ReadTable, Table>();

/** The Arquero table of what was read, one for each reading, so that what is known of its columns stays known. */
export function originTable(read: ReadTable): Table {
  let table = tables.get(read);
  if (!table) tables.set(read, (table = tableOf(read.columns)));
  return table;
}
