import { factsIn } from '../../data/factsIn.ts';
import type { ColumnFacts } from '../../data/facts.ts';
import { columnOf, type Table } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import { suggestBase } from '../../segments/suggestBase.ts';
import { suggestRoles } from '../../segments/suggestRoles.ts';
import { suggestYes } from '../../segments/suggestYes.ts';
import type { ColumnDescription } from '../results.ts';
import type { ColumnChoice } from './data.ts';

/**
 * What the columns of a table hold and what they are taken to be: as the person said, else as the data cell below has
 * them (`inherited`), else as their names and values suggest.
 */
export function* describeColumns(
  table: Table,
  choices: readonly ColumnChoice[],
  inherited: readonly ColumnDescription[] | null,
): Work<readonly ColumnDescription[]> {
  const facts: ColumnFacts[] = [];
  for (const name of table.columnNames()) {
    const column = columnOf(table, name);
    if (column) facts.push(factsIn(table, name, column));
    yield { fraction: facts.length / table.numCols() };
  }
  const roles = suggestRoles(facts);
  return facts.map((column) => {
    const choice = choices.find((known) => known.column === column.name);
    const below = inherited?.find((known) => known.name === column.name);
    const suggested = below
      ? { base: below.base, role: below.role }
      : { base: suggestBase(column), role: roles.get(column.name) ?? null };
    const role = choice?.role === undefined ? suggested.role : choice.role;
    const yes = choice?.yes ?? (below?.role === 'converted' ? below.yes : suggestYes(column));
    return {
      ...column,
      base: choice?.base === undefined ? suggested.base : choice.base,
      role,
      yes: role === 'converted' ? yes : [],
      suggested,
    };
  });
}
