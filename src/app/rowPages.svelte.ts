import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { CellValue } from '../data/column.ts';
import { failed, type Result } from '../language/problem.ts';
import type { RowsAnswer } from '../notebook/question.ts';

/** A row of a preview, and its number in the table's base. */
export interface PageRow {
  readonly number: number;
  readonly values: readonly CellValue[];
}

export const pageSize = 100;
const mostPages = 60;
/** Milliseconds before asking again, the last one over and over: an engine that was started anew reads its tables first. */
const waits = [200, 1000, 3000];

/** Rows of one table as they were asked for, in pages; the least recently asked for go first. */
export class RowPages {
  readonly #ask: (from: number, count: number) => Promise<Result<RowsAnswer>>;
  readonly #pages = new SvelteMap<number, readonly PageRow[]>();
  readonly #asked = new Set<number>();
  #total = $state.raw<number | null>(null);
  #isClosed = false;
  /** The pages of the table as it was before, shown until the new ones are there. */
  readonly #before: RowPages | null;

  /** Takes over from the pages of the table as it was before, which are closed. */
  constructor(
    ask: (from: number, count: number) => Promise<Result<RowsAnswer>>,
    before: RowPages | null = null,
  ) {
    this.#ask = ask;
    before?.close();
    // What was there is no reason to begin anew when more of it arrives.
    this.#before = before ? untrack(() => before.#withoutPast()) : null;
  }

  /** How many rows there are; null while it is not known. */
  get total(): number | null {
    return this.#total ?? this.#before?.total ?? null;
  }

  /** Whether no page is here yet, so that what is shown is of the table before. */
  get isWaiting(): boolean {
    return this.#total === null;
  }

  /** A row, or undefined while it is not here yet. */
  row(index: number): PageRow | undefined {
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

  /** Asks for no more. What is here stays. */
  close(): void {
    this.#isClosed = true;
  }

  async #load(page: number): Promise<void> {
    this.#asked.add(page);
    let answer = await this.#ask(page * pageSize, pageSize);
    for (let tries = 0; failed(answer); tries++) {
      await new Promise((resolve) => setTimeout(resolve, waits[Math.min(tries, waits.length - 1)]));
      if (this.#isClosed) return;
      answer = await this.#ask(page * pageSize, pageSize);
    }
    const { numbers, rows, total } = answer.value;
    this.#total = total;
    this.#pages.set(
      page,
      rows.map((values, index) => ({ number: numbers[index]!, values })),
    );
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= mostPages) break;
      this.#pages.delete(oldest);
      this.#asked.delete(oldest);
    }
  }

  #withoutPast(): RowPages {
    const kept = new RowPages(this.#ask);
    kept.#total = this.#total;
    for (const [page, rows] of this.#pages) kept.#pages.set(page, rows);
    return kept;
  }
}
