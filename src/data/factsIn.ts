import type { Column } from './column.ts';
import { columnFacts } from './columnFacts.ts';
import type { ColumnFacts } from './facts.ts';
import type { Table } from './table.ts';

const known = new WeakMap<Table, WeakMap<Column, ColumnFacts>>();

/** The facts of a column over the rows of a table, worked out once for each pair. */
export function factsIn(table: Table, name: string, column: Column): ColumnFacts {
  let facts = known.get(table);
  if (!facts) known.set(table, (facts = new WeakMap()));
  const fact = facts.get(column) ?? columnFacts(name, column, table.mask() ?? null);
  facts.set(column, fact);
  return fact.name === name ? fact : { ...fact, name };
}
