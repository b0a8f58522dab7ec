import type { Cell } from '../../notebook/cell.ts';
import type { CellResult } from '../../notebook/results.ts';

/** The lens that a table is seen through: as it was read, else as the notebook says. */
export function lensOf({ parameters }: Cell, result: CellResult | null): string | null {
  if (result?.type === 'table') return result.lens;
  return typeof parameters['lens'] === 'string' ? parameters['lens'] : null;
}
