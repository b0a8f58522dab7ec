/** A click anywhere in a row of a preview does what the row's own button does, unless text was being marked. */
export function rowClicks(place: HTMLElement): () => void {
  function onclick({ target }: MouseEvent): void {
    if (!(target instanceof Element) || target.closest('button, a')) return;
    if (getSelection()?.type === 'Range') return;
    target.closest('tr[data-row]')?.querySelector<HTMLElement>('[data-row-action]')?.click();
  }

  place.addEventListener('click', onclick);
  return () => place.removeEventListener('click', onclick);
}
