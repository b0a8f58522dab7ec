import { sampleNamed } from '../../samples/index.ts';
import type { Cell } from '../cell.ts';
import type { Notebook } from '../notebook.ts';
import type { SourceReference } from '../source.ts';

/** The most rows that a data cell takes of a sample. */
export const mostSampleRows = 1_000_000;

/** The notebook with every table of a sample made for `size` rows of the sample's first table, in the sample's proportions. */
export function resizeSamples(notebook: Notebook, size: number): Notebook {
  return { ...notebook, cells: notebook.cells.map((cell) => resized(cell, size)) };
}

function resized(cell: Cell, size: number): Cell {
  const source = cell.parameters['source'] as SourceReference | null | undefined;
  if (source?.from !== 'sample') return cell;
  const table = sampleNamed(source.sample)?.tables.find(({ name }) => name === source.table);
  if (!table) return cell;
  const rows = Math.max(1, Math.min(mostSampleRows, Math.round(size * table.rowsShare)));
  return { ...cell, parameters: { ...cell.parameters, source: { ...source, rows } } };
}
