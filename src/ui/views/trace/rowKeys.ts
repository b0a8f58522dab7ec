/**
 * Keys over a preview whose rows can be asked: from the list Enter or the context key goes to the first row seen, the
 * arrows go from row to row, and Escape goes back to the list where it does not close a dialog.
 */
export function rowKeys(place: HTMLElement): () => void {
  const buttons = () => [...place.querySelectorAll<HTMLElement>('[data-row-action]')];
  const list = () => place.querySelector<HTMLElement>('[role=region]');
  const focusOn = (button: HTMLElement | undefined) => {
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  function onkeydown(event: KeyboardEvent): void {
    const from = event.target;
    if (!(from instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const isList = from.getAttribute('role') === 'region';
    const steps: Readonly<Record<string, () => void>> = isList
      ? { Enter: () => focusOn(firstSeen(from)), ContextMenu: () => focusOn(firstSeen(from)) }
      : from.hasAttribute('data-row-action')
        ? {
            ArrowDown: () => focusOn(buttons()[buttons().indexOf(from) + 1]),
            ArrowUp: () => focusOn(buttons()[buttons().indexOf(from) - 1]),
            ContextMenu: () => from.click(),
            ...(place.closest('dialog') ? {} : { Escape: () => list()?.focus() }),
          }
        : {};
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  }

  function firstSeen(within: HTMLElement): HTMLElement | undefined {
    const top = within.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
    return buttons().find((button) => button.getBoundingClientRect().top >= top - 1);
  }

  place.addEventListener('keydown', onkeydown);
  return () => place.removeEventListener('keydown', onkeydown);
}
