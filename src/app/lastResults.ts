import type { CellResult } from '../notebook/results.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import type { Session } from './session.svelte.ts';

/**
 * The newest result of every cell, also while a newer one is on its way: what a builder goes on showing
 * so that nothing flashes. A cell that failed keeps its last result, marked as stale by its outcome.
 */
export class LastResults {
  readonly #session: () => Session;

  constructor(session: () => Session) {
    this.#session = session;
  }

  /** The last result of a cell when it is of this type. */
  of<Type extends CellResult['type']>(
    id: string,
    type: Type,
  ): Extract<CellResult, { readonly type: Type }> | null {
    const result = this.#session().lastResult(id);
    return result?.type === type ? (result as Extract<CellResult, { readonly type: Type }>) : null;
  }

  /** The segments that a cell made last, without everyone else. */
  segmentsOf(id: string): readonly SegmentLabel[] | null {
    return this.of(id, 'segmentation')?.segments.slice(0, -1) ?? null;
  }
}
