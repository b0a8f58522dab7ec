import * as v from 'valibot';
import type { Cell } from '../notebook/cell.ts';
import type { ColumnChoice } from '../notebook/cells/data.ts';
import { inputsOf } from '../notebook/graph.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { ColumnFacts } from '../data/facts.ts';
import { roleNamed, roles } from '../segments/roles/index.ts';
import type { Subject } from '../segments/rule.ts';
import type { TablesSeen } from '../notebook/travelling.ts';

/** Whether a cell asks a subject about values that tell who somebody is. */
export type AsksPersonal = (cell: string, subject: Subject) => boolean;

/** Tells by the roles of columns, as the person or the engine has said them, else as their names suggest. */
export function personalColumns({ cells, dimensions }: Notebook, tables: TablesSeen): AsksPersonal {
  const known = new Map(cells.map((cell) => [cell.id, cell]));
  const bound = new Map(dimensions.map(({ id, bindings }) => [id, bindings]));
  const isPersonal = (cell: string, column: string): boolean => {
    const roles = tablesBelow(cell, known)
      .map((table) => roleIn(table, column, tables))
      .filter((role) => role !== undefined);
    if (roles.length === 0) return suggestsPersonal(column);
    return roles.some((role) => role !== null && roleNamed(role)?.isPersonal);
  };
  const asks: { [Of in Subject['of']]: (cell: string, subject: Extract<Subject, { of: Of }>) => boolean } = {
    column: (cell, { column }) => isPersonal(cell, column),
    dimension: (_, { dimension }) =>
      (bound.get(dimension) ?? []).some(({ cell, column }) => isPersonal(cell, column)),
    segment: () => false,
  };
  return (cell, subject) => (asks[subject.of] as (cell: string, subject: Subject) => boolean)(cell, subject);
}

/** The cell and all that it stands on. */
function tablesBelow(cell: string, known: ReadonlyMap<string, Cell>): readonly Cell[] {
  const reached = new Set([cell]);
  for (const next of reached) {
    const found = known.get(next);
    if (found) for (const input of inputsOf(found)) reached.add(input);
  }
  return [...reached].flatMap((id) => known.get(id) ?? []);
}

/** The role of a column in a table, as the person has given it, else as the engine has said; undefined: not known. */
function roleIn({ id, parameters }: Cell, column: string, tables: TablesSeen): string | null | undefined {
  const choices = Array.isArray(parameters['columns']) ? (parameters['columns'] as readonly unknown[]) : [];
  const chosen = choices.find((known): known is ColumnChoice =>
    v.is(v.object({ column: v.literal(column) }), known),
  );
  if (chosen?.role !== undefined) return chosen.role;
  return Object.hasOwn(tables, id)
    ? tables[id]?.columns.find(({ name }) => name === column)?.role
    : undefined;
}

/** What a column that nobody has read may be, by its name. */
function suggestsPersonal(column: string): boolean {
  const facts: ColumnFacts = {
    name: column,
    type: 'text',
    rows: 0,
    missing: 0,
    distinct: 0,
    range: null,
    histogram: [],
    values: [],
  };
  return roles.some((role) => role.isPersonal && role.suggests(facts) >= 0.5);
}
