import type { Column } from './column.ts';
import { columnFacts } from './columnFacts.ts';
import type { ColumnFacts } from './facts.ts';
import type { Table } from './table.ts';

const known = new WeakMap<Table, WeakMap<Column, ColumnFacts>>();

/** The facts of a column over the rows of a table, worked out once for each pair. */
export function factsIn(table: Table, name: string, column: Column): ColumnFacts {
  let facts = known.get(table);
  if (!facts) known.set(table, (facts = new WeakMap()));
  let fact = facts.get(column);
  if (!fact) facts.set(column, (fact = columnFacts(name, column, table.mask() ?? null)));
  return fact.name === name ? fact : { ...fact, name };
}
