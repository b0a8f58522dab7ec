import { partsArrived } from './lazyPart.svelte.ts';

const atOnce = 3;

/**
 * The first few of a list at once, and each other in a task of its own when the parts of those before it are there: a
 * long page opens without a long task. What is added later is there at once. To be made where a component begins.
 */
export class InTurn<Item> {
  #shown = $state.raw(atOnce);
  readonly #list: () => readonly Item[];

  constructor(list: () => readonly Item[]) {
    this.#list = list;
    $effect(() => {
      if (this.isWhole) this.#shown = Infinity;
      else return this.#showNext();
      return undefined;
    });
  }

  get isWhole(): boolean {
    return this.#shown >= this.#list().length;
  }

  get items(): readonly Item[] {
    return this.isWhole ? this.#list() : this.#list().slice(0, this.#shown);
  }

  #showNext(): () => void {
    let next: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    void partsArrived().then(() => {
      if (!isOver) next = setTimeout(() => this.#shown++);
    });
    return () => {
      isOver = true;
      clearTimeout(next);
    };
  }
}
