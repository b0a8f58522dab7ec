import { SvelteMap } from 'svelte/reactivity';
import type { CellValue } from '../data/column.ts';
import { failed, type Result } from '../language/problem.ts';
import type { RowsAnswer } from '../notebook/question.ts';

type Row = readonly CellValue[];

export const pageSize = 100;
const mostPages = 60;
/** Milliseconds before asking again: an engine that was started anew reads its tables first. */
const waits = [200, 1000, 3000];

/** Rows of one table as they were asked for, in pages; the least recently asked for go first. */
export class RowPages {
  readonly #ask: (from: number, count: number) => Promise<Result<RowsAnswer>>;
  readonly #pages = new SvelteMap<number, readonly Row[]>();
  readonly #asked = new Set<number>();
  /** The pages of the table as it was before, shown until the new ones are there. */
  readonly #before: RowPages | null;

  constructor(
    ask: (from: number, count: number) => Promise<Result<RowsAnswer>>,
    before: RowPages | null = null,
  ) {
    this.#ask = ask;
    this.#before = before ? before.#withoutPast() : null;
  }

  /** A row, or undefined while it is not here yet. */
  row(index: number): Row | undefined {
    const page = this.#pages.get(Math.floor(index / pageSize));
    return page ? page[index % pageSize] : this.#before?.row(index);
  }

  /** Asks for the pages that hold these rows, where they are not here or on their way. */
  need(first: number, count: number): void {
    const last = Math.floor((first + Math.max(1, count) - 1) / pageSize);
    for (let page = Math.floor(first / pageSize); page <= last; page++) {
      if (!this.#asked.has(page)) void this.#load(page);
    }
  }

  async #load(page: number): Promise<void> {
    this.#asked.add(page);
    let answer = await this.#ask(page * pageSize, pageSize);
    for (const wait of waits) {
      if (!failed(answer)) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      answer = await this.#ask(page * pageSize, pageSize);
    }
    if (failed(answer)) {
      this.#asked.delete(page);
      return;
    }
    this.#pages.set(page, answer.value.rows);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= mostPages) break;
      this.#pages.delete(oldest);
      this.#asked.delete(oldest);
    }
  }

  #withoutPast(): RowPages {
    const kept = new RowPages(this.#ask);
    for (const [page, rows] of this.#pages) kept.#pages.set(page, rows);
    return kept;
  }
}
