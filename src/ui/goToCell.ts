/** Scrolls to a cell, and puts the focus on its name. */
export function goToCell(id: string): void {
  const section = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`);
  if (!section) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  section.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  const heading = section.querySelector<HTMLElement>('[data-heading]') ?? section;
  heading.focus({ preventScroll: true });
}
