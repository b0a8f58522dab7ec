import { summaryOf } from '../notebook/summaryOf.ts';
import type { NotebookSummary } from './ports.ts';
import type { Opening } from './session.svelte.ts';

interface Held {
  readonly opening: Opening;
  /** The line at the foot of the page that says so. */
  readonly line: number;
  readonly since: number;
}

/** Notebooks that the browser refused to keep, held for as long as the page is open. */
export class UnsavedNotebooks {
  readonly #held = new Map<string, Held>();

  get size(): number {
    return this.#held.size;
  }

  hold(unsaved: Opening, line: number): void {
    this.#held.set(unsaved.document.id, { opening: { ...unsaved, unsaved: true }, line, since: Date.now() });
  }

  find(id: string): Opening | null {
    return this.#held.get(id)?.opening ?? null;
  }

  /** Lets a notebook go, and gives the line that spoke of it. */
  forget(id: string): number | null {
    const line = this.#held.get(id)?.line ?? null;
    this.#held.delete(id);
    return line;
  }

  /** The list of notebooks with these first, as they are here. */
  within(list: readonly NotebookSummary[]): readonly NotebookSummary[] {
    const held = [...this.#held.values()].map(({ opening: { document }, since }) => {
      const kept = list.find(({ id }) => id === document.id);
      const miniature = kept?.miniature ?? undefined;
      return summaryOf(document, { edited: since, miniature }, kept?.bytes);
    });
    return [...held, ...list.filter(({ id }) => !this.#held.has(id))];
  }
}
