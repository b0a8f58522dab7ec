/** The part of the page where a cell stands. */
export function sectionOf(cell: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);
}

/** Scrolls to a cell, and gives it the focus; a new one where work on it begins. */
export function goToCell(id: string, isNew = false): void {
  const section = sectionOf(id);
  if (!section) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  section.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  const begin = isNew ? section.querySelector<HTMLElement>('[data-begin]') : null;
  (begin ?? section).focus({ preventScroll: true });
}
