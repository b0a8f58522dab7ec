/** The part of the page where a cell stands. */
export function sectionOf(cell: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);
}

/** Scrolls to a cell, and gives the focus to it, or to what in it answers to a selector. */
export function goToCell(id: string, selector: string | null = null): void {
  const section = sectionOf(id);
  if (!section) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  section.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  const begin = selector === null ? null : section.querySelector<HTMLElement>(selector);
  (begin ?? section).focus({ preventScroll: true });
}
