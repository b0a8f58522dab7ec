import type { Attachment } from 'svelte/attachments';

/** Tells of an element once it has a size, and each time that changes: its layout is read where it is known, never forced. */
export function measured<E extends Element>(tell: (element: E) => void): Attachment<E> {
  return (element) => {
    const observer = new ResizeObserver(() => tell(element));
    observer.observe(element);
    return () => observer.disconnect();
  };
}
