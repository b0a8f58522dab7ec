import type { ColumnFacts } from './facts.ts';
import { factsIn } from './factsIn.ts';
import { columnOf, type Table } from './table.ts';
import type { Work } from './work.ts';

/** The facts of every column of a table. */
export function* factsOf(table: Table): Work<readonly ColumnFacts[]> {
  const facts: ColumnFacts[] = [];
  for (const name of table.columnNames()) {
    const column = columnOf(table, name);
    if (column) facts.push(factsIn(table, name, column));
    yield { fraction: facts.length / table.numCols() };
  }
  return facts;
}
