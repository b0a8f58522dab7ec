/** Opens what paper has open; gives back how to close what was closed before. */
export function openOnPaper(page: ParentNode): () => void {
  const closed = page.querySelectorAll<HTMLDetailsElement>('details[data-printed]:not([open])');
  for (const details of closed) details.open = true;
  return () => closed.forEach((details) => (details.open = false));
}
