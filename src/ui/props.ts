import type { Session } from '../app/session.svelte.ts';
import type { Message } from '../language/message.ts';
import type { Cell } from '../notebook/cell.ts';
import type { Field } from '../notebook/field.ts';
import type { Outcome } from '../notebook/outcome.ts';
import type { CellResult } from '../notebook/results.ts';

/**
 * What every control gets that edits one parameter of a cell. A control draws its own label, except those that
 * `controls/places.ts` puts into a disclosure: there the label is what opens it.
 */
export interface ControlProps {
  readonly cell: Cell;
  readonly field: Field<unknown>;
  /** The name of the parameter. */
  readonly name: string;
  /** The parameter as its field reads it; what is stored, where the field cannot read it. */
  readonly value: unknown;
  /** The cell's outcome; while it runs again, the last one that was done. */
  readonly outcome: Outcome;
  readonly session: Session;
  readonly readonly: boolean;
  /** Stores a new value as one edit; `merge` joins edits in a row, as of typing. */
  onchange(value: unknown, label?: Message, merge?: string): void;
}

/** What every view gets that shows the result of a cell. */
export interface ViewProps {
  readonly cell: Cell;
  readonly result: CellResult;
  readonly session: Session;
  readonly readonly: boolean;
}
