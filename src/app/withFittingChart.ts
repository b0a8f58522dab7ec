import type { ColumnShape } from '../charts/chart.ts';
import { chartNamed } from '../charts/index.ts';
import type { Cell } from '../notebook/cell.ts';
import { automatic } from '../notebook/cells/chart.ts';
import { cellOf, setParameter } from '../notebook/edit.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { ColumnDescription } from '../notebook/results.ts';

/** What the columns of a chart cell are, for the charts to say whether they fit; one that says who converted is yes or no. */
export function chartShapes(
  { parameters }: Cell,
  columns: readonly ColumnDescription[],
): [ColumnShape | null, ColumnShape | null] {
  const shape = (name: unknown): ColumnShape | null => {
    const column = columns.find((known) => known.name === name);
    return column ? { type: column.role === 'converted' ? 'boolean' : column.type } : null;
  };
  return [shape(parameters['column']), shape(parameters['against'])];
}

/** A notebook in which a chart cell shows its columns: what does not fit its first column is taken back. */
export function withFittingChart(
  notebook: Notebook,
  id: string,
  columns: readonly ColumnDescription[],
): Notebook {
  const cell = cellOf(notebook, id);
  if (!cell) return notebook;
  const [column, against] = chartShapes(cell, columns);
  const isPair = against !== null && column?.type === 'number';
  const next = against !== null && !isPair ? setParameter(notebook, id, 'against', null) : notebook;
  const named = cell.parameters['chart'];
  const chart = typeof named === 'string' ? chartNamed(named) : undefined;
  if (!chart || chart.fits(column, isPair ? against : null)) return next;
  return setParameter(next, id, 'chart', automatic);
}
