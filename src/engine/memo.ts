import type { CellYield } from '../notebook/cells/kind.ts';

/** What a cell left, and all that it was made from. */
export interface Remembered {
  readonly key: string;
  readonly today: number | null;
  readonly dimensions: string | null;
  readonly left: CellYield<unknown>;
}

/** The last thing every cell left: it runs again only when something it was made from has changed. */
export class Memo {
  readonly #cells = new Map<string, Remembered>();

  /** What the cell left, if all that it was made from is the same; a today that is not known yet is like no other. */
  find(cell: string, key: string, today: number | null, dimensions: string): CellYield<unknown> | undefined {
    const remembered = this.#cells.get(cell);
    if (remembered?.key !== key) return undefined;
    if (remembered.today !== null && remembered.today !== today) return undefined;
    if (remembered.dimensions !== null && remembered.dimensions !== dimensions) return undefined;
    return remembered.left;
  }

  remember(cell: string, remembered: Remembered): void {
    this.#cells.set(cell, remembered);
  }

  /** What the cell left last, whatever it was made from. */
  last(cell: string): CellYield<unknown> | undefined {
    return this.#cells.get(cell)?.left;
  }

  /** Forgets cells that are no longer in the notebook. */
  keepOnly(cells: ReadonlySet<string>): void {
    for (const cell of this.#cells.keys()) if (!cells.has(cell)) this.#cells.delete(cell);
  }
}
