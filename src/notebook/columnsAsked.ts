import type { Cell } from './cell.ts';
import { cellKindNamed } from './cells/index.ts';
import { cellOf } from './edit.ts';
import { dependantsOf, inputsOf } from './graph.ts';
import type { Notebook } from './notebook.ts';

/** The parameters that name a column, wherever they stand. */
const columnKeys = new Set(['column', 'against']);

/**
 * The columns that a notebook asks of the table of a data cell, each with the ids of the cells that ask, in the order
 * of the notebook. Those that a dimension is bound to are asked for by the cells that stand on the dimension.
 */
export function columnsAsked(notebook: Notebook, cell: string): ReadonlyMap<string, readonly string[]> {
  const dependants = new Set([cell, ...dependantsOf(notebook, cell)]);
  const askers = notebook.cells.filter(({ id }) => dependants.has(id));
  const family = new Set(askers.filter((asker) => isTable(asker)).map(({ id }) => id));
  const asked = new Map<string, string[]>();
  const ask = (column: string, asker: string) => {
    const cells = asked.get(column) ?? [];
    if (!cells.includes(asker)) asked.set(column, [...cells, asker]);
  };
  for (const asker of askers) {
    if (!isAbout(asker, family, notebook)) continue;
    const named = textsUnder(asker.parameters, columnKeys);
    const dimensions = new Set(textsUnder(asker.parameters, new Set(['dimension'])));
    for (const column of named) ask(column, asker.id);
    for (const { id, bindings } of notebook.dimensions) {
      const bound = dimensions.has(id) ? bindings.filter((binding) => family.has(binding.cell)) : [];
      for (const { column } of bound) ask(column, asker.id);
    }
  }
  return asked;
}

function isTable({ kind }: Cell): boolean {
  return cellKindNamed(kind)?.result === 'table';
}

/** Whether a cell asks about one of these tables: one that names tables and none of them asks about another. */
function isAbout(cell: Cell, tables: ReadonlySet<string>, notebook: Notebook): boolean {
  if (tables.has(cell.id)) return true;
  const named = inputsOf(cell).filter((id) => {
    const input = cellOf(notebook, id);
    return input && isTable(input);
  });
  return named.length === 0 || named.some((id) => tables.has(id));
}

/** The texts that stand under one of these keys, at any depth, in reading order. */
function* textsUnder(part: unknown, keys: ReadonlySet<string>): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string' && keys.has(key)) yield value;
    else yield* textsUnder(value, keys);
  }
}
