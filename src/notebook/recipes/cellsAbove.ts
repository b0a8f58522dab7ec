import type { Cell } from '../cell.ts';
import type { Opening } from './recipe.ts';

/** The cells of a kind above an opening, nearest last. */
export function cellsAbove({ notebook, position }: Opening, kind: string): readonly Cell[] {
  return notebook.cells.slice(0, position).filter((cell) => cell.kind === kind);
}

/** The nearest cell of a kind above an opening. */
export function cellAbove(opening: Opening, kind: string): Cell | undefined {
  return cellsAbove(opening, kind).at(-1);
}
