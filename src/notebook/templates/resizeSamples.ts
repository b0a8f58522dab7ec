import { sampleNamed } from '../../samples/index.ts';
import { rowsOf } from '../../samples/rowsOf.ts';
import type { Cell } from '../cell.ts';
import type { Notebook } from '../notebook.ts';
import type { SourceReference } from '../source.ts';

/**
 * The notebook with every table of a sample made for `size` rows of the sample's first table, in the sample's
 * proportions. A market's size grows with its survey, so that shares of it stay what they were.
 */
export function resizeSamples(notebook: Notebook, size: number): Notebook {
  return { ...notebook, cells: notebook.cells.map((cell) => resized(cell, size)) };
}

function resized(cell: Cell, size: number): Cell {
  const { source, marketSize } = cell.parameters as {
    readonly source?: SourceReference | null;
    readonly marketSize?: number | null;
  };
  if (source?.from !== 'sample') return cell;
  const table = sampleNamed(source.sample)?.tables.find(({ name }) => name === source.table);
  if (!table) return cell;
  const rows = rowsOf(table, size);
  const grown = marketSize ? { marketSize: Math.round((marketSize * rows) / source.rows) } : {};
  return { ...cell, parameters: { ...cell.parameters, source: { ...source, rows }, ...grown } };
}
