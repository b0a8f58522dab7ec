import type { Notebook } from '../notebook/notebook.ts';
import { segmentCells, type SegmentsMade } from './segmentChoices.ts';

/** The segment cells that can say why a row of a data cell's table is where it is, in their order. */
export function tracingCells(notebook: Notebook, table: string, made?: SegmentsMade): readonly string[] {
  return segmentCells(notebook, made)
    .filter(({ tables, segments }) => tables.includes(table) && segments.length > 0)
    .map(({ cell }) => cell.id);
}
