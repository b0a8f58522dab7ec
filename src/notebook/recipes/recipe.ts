import type { Language, Text } from '../../language/text.ts';
import type { Notebook } from '../notebook.ts';
import type { Outcomes } from '../outcome.ts';

/** Where a cell is about to be put: before the cell that is at `position` now. */
export interface Opening {
  readonly notebook: Notebook;
  readonly outcomes: Outcomes;
  readonly position: number;
  /** What new columns are named in; English unless told. */
  readonly language?: Language;
}

/** A notebook with what a recipe put into it, and the cell to go to. */
export interface Addition {
  readonly notebook: Notebook;
  readonly cell: string;
}

/** A cell that goes on from the cells above it, offered where it fits. */
export interface Recipe {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** The name of the kind of cell it adds. */
  readonly kind: string;
  /** The cells it would stand on, nearest last; none when it does not fit here. */
  uses(opening: Opening): readonly string[];
  /** Adds the cell. Only where it fits; `mintId` gives ids that nothing else has. */
  make(opening: Opening, mintId: () => string): Addition;
}
