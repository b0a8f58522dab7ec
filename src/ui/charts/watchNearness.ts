/** Tells whether an element is on the screen or within half a screen of it, now and each time that changes. */
export function watchNearness(element: Element, tell: (isNear: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? false), {
    rootMargin: '50% 0px',
  });
  observer.observe(element);
  return () => observer.disconnect();
}
