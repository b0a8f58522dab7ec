import type { Name } from '../../language/text.ts';
import type { Addition } from '../../notebook/recipes/recipe.ts';

/** What the page can open over itself. */
export type Opened = 'palette' | 'shortcuts' | 'share' | 'asOf';

/** What a command can have the page do: all that is not an edit of the notebook. */
export interface PageHands {
  open(what: Opened): void;
  /** Lets the person choose files for the open notebook, or for a new one. */
  chooseFiles(isNew: boolean): void;
  /** Shows a cell and gives it the focus. */
  goTo(cell: string): void;
  /** Gives the focus from within a cell to the cell itself, and leaves the page where it stands. */
  stepOut(cell: string): void;
  /** Gives the focus to the notebook's title. */
  goToTitle(): void;
  /** Gives the focus to the first thing in the cell to work with. */
  enter(cell: string): void;
  /** Opens the name of a cell to be written anew. */
  rename(cell: string): void;
  /** Opens a cell at what is known of one of its columns. */
  goToColumn(cell: string, column: string): void;
  /** Opens one of a cell's segments. */
  goToSegment(cell: string, segment: string): void;
  /** Opens the menu of what can be put before the cell that is at a position. */
  offerCells(position: number): void;
  /** Puts a new cell into the notebook under a name that the edit is told by, and goes to it. */
  put(name: Name, addition: Addition): void;
}
