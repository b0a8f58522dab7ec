import type { CellResult } from '../../notebook/results.ts';

/** How much room is kept for the first result of each type until it is there; a builder keeps its own. */
export const firstHeights: Partial<Readonly<Record<CellResult['type'], string>>> = {
  table: '29rem',
  chart: '25rem',
  comparison: '50rem',
};
