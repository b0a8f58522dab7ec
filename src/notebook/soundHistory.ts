import { failed } from '../language/problem.ts';
import { outOfBounds } from './bounds.ts';
import { emptyHistory, type History, type Step } from './history.ts';
import type { Notebook } from './notebook.ts';
import { readNotebook } from './readNotebook.ts';
import { turn } from './turn.ts';
import { mostEntries, redo, undo } from './undo.ts';

/**
 * A history from a file, or none where an edit of it leads to a document that could not be opened by itself.
 * Between edits others get their turn.
 */
export async function soundHistory(document: Notebook, history: History): Promise<History> {
  const isBounded =
    history.entries.length <= mostEntries && history.entries.every((entry) => !outOfBounds(entry));
  const later = history.entries.length - history.position;
  const isSound =
    isBounded &&
    (await leads(undo, document, history, history.position)) &&
    (await leads(redo, document, history, later));
  return isSound ? history : emptyHistory;
}

/** Whether so many steps in one direction each lead to a notebook. */
async function leads(
  step: (history: History, document: Notebook) => Step | null,
  document: Notebook,
  history: History,
  count: number,
): Promise<boolean> {
  let at: Pick<Step, 'history' | 'document'> = { history, document };
  for (let steps = 0; steps < count; steps++) {
    const next = step(at.history, at.document);
    if (!next || failed(readNotebook(next.document))) return false;
    at = next;
    await turn();
  }
  return true;
}
