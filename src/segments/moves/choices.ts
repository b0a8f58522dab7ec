import type { CellValue } from '../../data/column.ts';
import type { ValueChange } from '../trace.ts';

/** Another value that a row could have of one trait. */
export interface Choice {
  readonly value: CellValue;
  /** How far it lies from the row's own: 1 is the whole range of the column, or any other word. */
  readonly distance: number;
  /** What each of the trait's conditions would say of it, before its negation. */
  readonly answers: readonly boolean[];
}

/** What a row could have of one trait. */
export interface Choices {
  /** The nearest value for each way in which the conditions can answer, but for how they answer now. */
  readonly nearest: readonly Choice[];
  /** On which side of a choice there are values beyond it, and how they are answered; null where there is no telling. */
  beyond(choice: Choice): {
    readonly direction: ValueChange['direction'];
    readonly answers: readonly (readonly boolean[])[];
  } | null;
}
