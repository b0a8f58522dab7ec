import type { Cell } from '../cell.ts';
import { tablesOf } from '../cells/tablesOf.ts';
import { cellsAbove } from './cellsAbove.ts';
import type { Opening } from './recipe.ts';

/** The nearest segment cell above an opening that stands over a table. */
export function segmentsAbove(opening: Opening): Cell | undefined {
  return cellsAbove(opening, 'segment').findLast((cell) => tablesOf(cell).length > 0);
}
