import type { Session } from '../app/session.svelte.ts';
import type { History } from '../notebook/history.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { goToCell, sectionOf } from './goToCell.ts';

/**
 * Gives the focus a place again when an edit has taken away what had it: the cell where it was, or the one that stands
 * there now. A cell that an undo or redo brings back is shown, and gets the focus unless a button outside has it; so
 * does one that came while nothing had the focus, as a file that was dropped on the page.
 */
export class FocusKeeper {
  /** The cell that had the focus last; null when it was outside of them. */
  #cell: string | null = null;
  #document: Notebook;
  #history: History;

  constructor({ document, history }: Session) {
    this.#document = document;
    this.#history = history;
  }

  /** To be called when the focus has gone to something. What is said at the foot of the page counts for nothing. */
  readonly note = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target.closest('[role=status]')) return;
    this.#cell = target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? null;
  };

  /** To be called when the page shows another document. */
  follow({ document: next, history, canEdit }: Session): void {
    if (next === this.#document) return;
    const before = idsOf(this.#document);
    const after = idsOf(next);
    const isStep = history.entries === this.#history.entries;
    this.#document = next;
    this.#history = history;

    const isLost = document.activeElement === document.body;
    const come = canEdit ? after.findLast((id) => !before.includes(id)) : undefined;
    if (come !== undefined && (isLost || (isStep && this.#cell !== null))) goToCell(come);
    else if (come !== undefined && isStep) sectionOf(come)?.scrollIntoView({ block: 'nearest' });
    else if (isLost && this.#cell !== null) this.#giveBack(this.#cell, before, after);
  }

  #giveBack(cell: string, before: readonly string[], after: readonly string[]): void {
    if (after.includes(cell)) sectionOf(cell)?.focus({ preventScroll: true });
    else goToCell(after[Math.min(before.indexOf(cell), after.length - 1)] ?? '');
  }
}

function idsOf({ cells }: Notebook): readonly string[] {
  return cells.map(({ id }) => id);
}
