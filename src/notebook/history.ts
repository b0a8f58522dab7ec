import type { Message } from '../language/message.ts';
import type { Notebook } from './notebook.ts';

/** One place of a document before and after an edit; an absent side means that the place did not exist. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One edit that can be undone. Edits with the same `merge` key within a second of each other, or in one hold, are one. */
export interface HistoryEntry {
  readonly label: Message;
  readonly changes: readonly Change[];
  readonly merge?: string;
  readonly time: number;
}

/** Edits in order; those before `position` are done, those after it can be redone. Plain data, saved with the notebook. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly position: number;
}

export const emptyHistory: History = { entries: [], position: 0 };

export interface Step {
  readonly history: History;
  readonly document: Notebook;
  readonly label: Message;
}
