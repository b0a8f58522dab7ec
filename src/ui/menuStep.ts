/** Which of `count` items has the focus after a key in a menu; null when the key means nothing there. */
export function menuStep(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (current + 1) % count,
    ArrowUp: (current <= 0 ? count : current) - 1,
    Home: 0,
    End: count - 1,
  };
  return steps[key] ?? null;
}

/** Moves the focus among the menu items of an element by the arrow keys. */
export function moveInMenu(event: KeyboardEvent & { currentTarget: EventTarget | null }): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)')];
  const next = menuStep(event.key, items.indexOf(document.activeElement as HTMLElement), items.length);
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}
