import type { SourceReference } from '../notebook/source.ts';

/** The most sample rows that one notebook makes: a stranger's link must not fill the memory. */
export const mostSampleRows = 5_000_000;

/** Counts the sample rows of a run, each sample table once. */
export class SampleRoom {
  readonly #made = new Set<string>();
  #rows = 0;

  /** Whether there is room for a source; files and other cells need none. */
  takes(source: SourceReference): boolean {
    if (source.from !== 'sample') return true;
    const table = JSON.stringify(source);
    if (this.#made.has(table)) return true;
    if (this.#rows + source.rows > mostSampleRows) return false;
    this.#made.add(table);
    this.#rows += source.rows;
    return true;
  }
}
