import type { Cell } from './cell.ts';
import { data } from './cells/data.ts';
import { cellKindNamed } from './cells/index.ts';
import { failed } from '../language/problem.ts';
import { cellOf } from './edit.ts';
import { inputsOf } from './graph.ts';
import type { Notebook } from './notebook.ts';
import type { SourceReference } from './source.ts';

/** The parameters that name a column, wherever they stand. */
const columnKeys = new Set(['column', 'against']);

/**
 * The columns that a notebook asks of the table of a data cell, each with the ids of the cells that ask, in the order
 * of the notebook. Those that a dimension is bound to are asked for by the cells that stand on the dimension.
 */
export function columnsAsked(notebook: Notebook, cell: string): ReadonlyMap<string, readonly string[]> {
  const askers = askersOf(notebook, cell);
  const family = new Set(
    askers.filter((asker) => isTable(asker) && !gathers(asker, cell)).map(({ id }) => id),
  );
  const asked = new Map<string, string[]>();
  const ask = (column: string, asker: string) => {
    const cells = asked.get(column) ?? [];
    if (!cells.includes(asker)) asked.set(column, [...cells, asker]);
  };
  for (const asker of askers) {
    if (gathers(asker, cell)) {
      for (const column of orderColumns(asker)) ask(column, asker.id);
      continue;
    }
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

/** The cells that stand on a table; on customers gathered from it nothing does, since that has columns of its own. */
function askersOf(notebook: Notebook, table: string): readonly Cell[] {
  const found = new Set([table]);
  const bearing = new Set([table]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const cell of notebook.cells) {
      if (found.has(cell.id) || !inputsOf(cell).some((id) => bearing.has(id))) continue;
      found.add(cell.id);
      if (sourceOf(cell)?.from !== 'customers') bearing.add(cell.id);
    }
  }
  return notebook.cells.filter(({ id }) => found.has(id));
}

function sourceOf({ kind, parameters }: Cell): SourceReference | null {
  if (kind !== data.name) return null;
  const read = data.fields.source.read(parameters['source'] ?? null);
  return failed(read) ? null : read.value;
}

/** Whether a cell gathers customers from the lines of another table. */
function gathers(cell: Cell, table: string): boolean {
  return cell.id !== table && sourceOf(cell)?.from === 'customers';
}

/** The columns of the lines of orders that a table of customers is gathered from. */
function orderColumns(cell: Cell): readonly string[] {
  const source = sourceOf(cell);
  if (source?.from !== 'customers') return [];
  const { key, order, date, amount } = source;
  return [key, ...(order === null ? [] : [order]), date, ...(amount === null ? [] : [amount].flat())];
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
