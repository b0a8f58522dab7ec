import type { Attachment } from 'svelte/attachments';

/** How the items of a list are taken up and put down by mouse or touch. The keys that move them are the list's own. */
export interface Reordering {
  /** Lists of the same group exchange items. */
  readonly group: string;
  /** Says where an item was put down: in which list, and before how many of its other items. */
  ondrop(item: HTMLElement, list: HTMLElement, position: number): void;
}

/**
 * Lets the items of a list, the children with `data-item`, be dragged by their grips. The list itself stays as it is
 * drawn: an item that was put down goes back to its place, and the edit that follows moves it.
 */
export function reorder(wanted: () => Reordering | null): Attachment<HTMLElement> {
  return (list) => {
    const reordering = wanted();
    if (!reordering) return;
    const { group, ondrop } = reordering;
    let end = () => {};
    let isGone = false;
    void import('sortablejs').then(({ default: Sortable }) => {
      if (isGone) return;
      let next: ChildNode | null = null;
      const sortable = Sortable.create(list, {
        group,
        handle: '.grip',
        draggable: '>[data-item]',
        ghostClass: 'drag-place',
        dragClass: 'dragged',
        animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
        // The browser's own dragging knows no touch, and would look like a file brought to the page.
        forceFallback: true,
        fallbackOnBody: true,
        fallbackTolerance: 3,
        emptyInsertThreshold: 12,
        scroll: true,
        bubbleScroll: true,
        onStart({ item }) {
          next = item.nextSibling;
        },
        onEnd({ item, from, to, oldDraggableIndex, newDraggableIndex }) {
          from.insertBefore(item, next);
          if (newDraggableIndex === undefined || (from === to && oldDraggableIndex === newDraggableIndex))
            return;
          ondrop(item, to, newDraggableIndex);
        },
      });
      end = () => sortable.destroy();
    });
    return () => {
      isGone = true;
      end();
    };
  };
}
