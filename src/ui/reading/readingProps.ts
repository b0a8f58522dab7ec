import type { Session } from '../../app/session.svelte.ts';
import type { Cell } from '../../notebook/cell.ts';
import type { CellResult } from '../../notebook/results.ts';

/** What everything gets that shows a cell to be read. */
export interface ReadingProps {
  readonly cell: Cell;
  /** Null while there is none; only what stands alone is shown then. */
  readonly result: CellResult | null;
  readonly session: Session;
}
