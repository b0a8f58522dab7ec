import type { Note } from '../../data/note.ts';
import type { KeptTable } from './kept.ts';

/** What a data cell has from the cell it stands on. */
export interface Below extends Pick<
  KeptTable,
  'cell' | 'origin' | 'table' | 'columns' | 'isAggregate' | 'weight'
> {
  readonly notes: readonly Note[];
  /** The lens that its rows are surely of, or null. */
  readonly lens: string | null;
}
