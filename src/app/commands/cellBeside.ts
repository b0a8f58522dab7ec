import type { Cell } from '../../notebook/cell.ts';
import type { CommandPlace } from './commandPlace.ts';

/** The cell so many places further down (up: negative) than the one that a command is about. */
export function cellBeside({ session, cell }: CommandPlace, by: number): Cell | undefined {
  if (!session || !cell) return undefined;
  const cells = session.document.cells;
  const position = cells.indexOf(cell);
  return position < 0 ? undefined : cells[position + by];
}
