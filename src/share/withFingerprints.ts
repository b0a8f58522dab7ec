import * as v from 'valibot';
import type { Notebook } from '../notebook/notebook.ts';
import type { TablesSeen } from '../notebook/travelling.ts';

/** Columns that a link names of one table, unless the notebook itself asks for more. */
const mostColumns = 100;

const fileSource = v.looseObject({ from: v.literal('file') });

/** The notebook with the columns, their types and the number of rows beside each file whose table is known. */
export function withFingerprints(notebook: Notebook, tables: TablesSeen): Notebook {
  const asked = textsIn(notebook);
  return {
    ...notebook,
    cells: notebook.cells.map((cell) => {
      const seen = Object.hasOwn(tables, cell.id) ? tables[cell.id] : undefined;
      const { source } = cell.parameters;
      if (!seen || !v.is(fileSource, source)) return cell;
      const isWide = seen.columns.length > mostColumns;
      const columns = seen.columns
        .filter(({ name }) => !isWide || asked.has(name))
        .map(({ name, type }) => ({ name, type }));
      return { ...cell, parameters: { ...cell.parameters, source: { ...source, columns, rows: seen.rows } } };
    }),
  };
}

function textsIn(json: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof json === 'string') found.add(json);
  else if (typeof json === 'object' && json !== null)
    for (const part of Object.values(json)) textsIn(part, found);
  return found;
}
