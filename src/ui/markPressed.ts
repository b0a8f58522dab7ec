/** Marks a part of the page while it has the focus from a press of the mouse: its keys are the page's own then. */
export function markPressed(part: HTMLElement): () => void {
  const ending = new AbortController();
  let isPressing = false;

  function onpointerdown(): void {
    isPressing = true;
    // The press has given its focus by then.
    setTimeout(() => (isPressing = false));
  }

  const onfocus = () => part.toggleAttribute('data-pressed', isPressing);

  part.addEventListener('pointerdown', onpointerdown, { capture: true, signal: ending.signal });
  part.addEventListener('focus', onfocus, ending);
  return () => ending.abort();
}
