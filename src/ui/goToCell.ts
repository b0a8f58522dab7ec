/** Scrolls to a cell, and puts the focus on its name, or where work on a new one begins. */
export function goToCell(id: string, isNew = false): void {
  const section = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`);
  if (!section) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  section.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  const heading = section.querySelector<HTMLElement>('[data-heading]');
  const begin = isNew ? section.querySelector<HTMLElement>('[data-begin]') : null;
  (begin ?? heading ?? section).focus({ preventScroll: true });
}
