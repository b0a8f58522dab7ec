import type { Session } from '../app/session.svelte.ts';
import { goToCell, sectionOf } from './goToCell.ts';

/**
 * Gives the focus a place again when an edit has taken away what had it: the cell where it was, or the one that stands
 * there now. A cell that an undo or redo brings back is shown, and gets the focus unless a button outside has it; so
 * does one that came while nothing had the focus, as a file that was dropped on the page.
 */
export function keepFocus(session: () => Session): void {
  let cell: string | null = null;
  let { document: known, history } = session();

  function onfocusin({ target }: FocusEvent): void {
    if (!(target instanceof Element) || target.closest('[role=status]')) return;
    cell = target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? null;
  }

  $effect(() => {
    document.addEventListener('focusin', onfocusin);
    return () => document.removeEventListener('focusin', onfocusin);
  });

  $effect(() => {
    const { document: next, history: now } = session();
    if (next === known) return;
    const [before, after] = [known, next].map(({ cells }) => cells.map(({ id }) => id)) as [
      string[],
      string[],
    ];
    const isStep = now.entries === history.entries;
    [known, history] = [next, now];

    const isLost = document.activeElement === document.body;
    const come = after.findLast((id) => !before.includes(id));
    const isNews = come !== undefined && session().canEdit;
    if (isNews && (isLost || (isStep && cell !== null))) {
      goToCell(come);
    } else if (isNews && isStep) {
      sectionOf(come)?.scrollIntoView({ block: 'nearest' });
    } else if (isLost && cell !== null) {
      if (after.includes(cell)) sectionOf(cell)?.focus({ preventScroll: true });
      else goToCell(after[Math.min(before.indexOf(cell), after.length - 1)] ?? '');
    }
  });
}
