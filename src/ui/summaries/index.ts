import type { Cell } from '../../notebook/cell.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import type { CellResult } from '../../notebook/results.ts';
import { segmentation } from './segmentation.ts';
import type { Summarise, Summary } from './summary.ts';
import { table } from './table.ts';

const nothing = () => ({ parts: [] });

const summaries: { readonly [Type in CellResult['type']]: Summarise<Extract<CellResult, { type: Type }>> } = {
  table,
  segmentation,
  text: nothing,
  chart: nothing,
  comparison: nothing,
};

/** Whether a result of this type has anything to say of itself beside its name. */
export function isSummarised(type: CellResult['type']): boolean {
  return summaries[type] !== nothing;
}

/** A result in a few words. */
export function summaryOf(result: CellResult, cell: Cell, notebook: Notebook): Summary {
  const summarise = summaries[result.type] as Summarise;
  return summarise(result, cell, notebook);
}
