import type { Cell } from '../../notebook/cell.ts';
import type { Session } from '../session.svelte.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { PageHands } from './pageHands.ts';

/** Where a command is given: all that it may look at and work on. */
export interface CommandPlace {
  readonly workspace: Workspace;
  readonly page: PageHands;
  /** The open notebook; null on a page without one. */
  readonly session: Session | null;
  /** The cell that has the focus, else the one that is in sight. */
  readonly cell: Cell | null;
}
