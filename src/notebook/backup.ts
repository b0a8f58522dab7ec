import type { StoredNotebook } from './kept.ts';

/** A notebook as a back-up holds it. */
export type BackedNotebook = Omit<StoredNotebook, 'revision'>;

/** A back-up that has been opened. Its parts are read one after another, so that it may be larger than memory. */
export interface Backup {
  /** The day it was made, yyyy-mm-dd. */
  readonly made: string;
  /** How many notebooks it says that it holds. */
  readonly count: number;
  /** The notebook at a place from 0; null where it is damaged. */
  notebook(place: number): Promise<BackedNotebook | null>;
  /** The bytes of a source; null where they are missing or damaged. */
  source(hash: string): Promise<Blob | null>;
}
