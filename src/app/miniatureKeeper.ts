import { isSame } from '../notebook/difference.ts';
import { type Miniature, miniatureOf } from '../notebook/miniature.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcomes } from '../notebook/outcome.ts';
import type { StorePort } from './ports.ts';

/** What a notebook shows is kept when it has not changed for so long. In milliseconds. */
const rest = 1_000;

/**
 * Keeps beside an open notebook what it last showed, whenever all of it has been worked out; a part of it only where
 * nothing was kept before.
 */
export class MiniatureKeeper {
  readonly #store: Pick<StorePort, 'keepMiniature'>;
  #shown: { readonly id: string; readonly miniature: Miniature } | null = null;
  #kept: Miniature | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Pick<StorePort, 'keepMiniature'>, kept: Miniature | null) {
    this.#store = store;
    this.#kept = kept;
  }

  /** Looks at what a notebook shows. */
  show(document: Notebook, outcomes: Outcomes): void {
    const isSettled = document.cells.every(({ id }) => {
      const state = outcomes[id]?.state;
      return state === 'done' || state === 'failed';
    });
    if (!isSettled && this.#kept) return;
    const miniature = miniatureOf(document, outcomes);
    if (isSame(miniature, this.#kept)) return;
    this.#shown = { id: document.id, miniature };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), rest);
  }

  /** Keeps at once what was shown last. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    const shown = this.#shown;
    this.#shown = null;
    if (!shown) return;
    this.#kept = shown.miniature;
    await this.#store.keepMiniature(shown.id, shown.miniature);
  }
}
