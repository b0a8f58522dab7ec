import type { Cell } from '../notebook/cell.ts';
import { data } from '../notebook/cells/data.ts';
import { cellKindNamed } from '../notebook/cells/index.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { segmentCells } from './segmentChoices.ts';

/** The tables that a chart cell can count in: those of its segments, or without segments every table of the notebook. */
export function chartTables(notebook: Notebook, { parameters }: Cell): readonly string[] {
  const segments = parameters['segments'] ?? null;
  if (segments !== null) return segmentCells(notebook).find(({ cell }) => cell.id === segments)?.tables ?? [];
  return notebook.cells.filter(({ kind }) => cellKindNamed(kind)?.result === data.result).map(({ id }) => id);
}

/** The table that a chart cell counts in, or null while there is none. */
export function chartTable(notebook: Notebook, cell: Cell): string | null {
  const wanted = cell.parameters['table'];
  if (typeof wanted === 'string') return wanted;
  return (cell.parameters['segments'] ?? null) === null ? null : (chartTables(notebook, cell)[0] ?? null);
}
