import type { ColumnFacts } from '../../data/facts.ts';
import { suggestBase } from '../../segments/suggestBase.ts';
import { suggestRoles } from '../../segments/suggestRoles.ts';
import { suggestYes } from '../../segments/suggestYes.ts';
import type { ColumnDescription } from '../results.ts';
import type { ColumnChoice } from './data.ts';

/**
 * What the columns of a table hold and what they are taken to be: as the person said, else as the data cell below has
 * them (`inherited`), else as their names and the values before the cell's own rule suggest.
 */
export function describeColumns(
  facts: readonly ColumnFacts[],
  before: readonly ColumnFacts[],
  choices: readonly ColumnChoice[],
  inherited: readonly ColumnDescription[] | null,
): readonly ColumnDescription[] {
  const roles = suggestRoles(before);
  return facts.map((column, index) => {
    const choice = choices.find((known) => known.column === column.name);
    const below = inherited?.find((known) => known.name === column.name);
    const suggested = below
      ? { base: below.base, role: below.role }
      : { base: suggestBase(column), role: roles.get(column.name) ?? null };
    const role = choice?.role === undefined ? suggested.role : choice.role;
    const yes =
      choice?.yes ?? (below?.role === 'converted' ? below.yes : suggestYes(before[index] ?? column));
    return {
      ...column,
      base: choice?.base === undefined ? suggested.base : choice.base,
      role,
      yes: role === 'converted' ? yes : [],
      suggested,
    };
  });
}
