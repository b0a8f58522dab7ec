import type { Name } from '../language/text.ts';
import type { History } from './history.ts';
import type { Miniature } from './miniature.ts';
import type { Notebook } from './notebook.ts';

/** What the list of notebooks shows of one. */
export interface NotebookSummary {
  readonly id: string;
  readonly title: Notebook['title'];
  readonly cells: number;
  /** What its cells are called, to be found by. */
  readonly cellNames: readonly Name[];
  /** The template that it was made from. */
  readonly template?: string | undefined;
  /** Epoch milliseconds of the last edit. */
  readonly edited: number;
  /** Bytes of the sources it uses. */
  readonly bytes: number;
  /** What it last showed; null where it has not been shown to the end. */
  readonly miniature: Miniature | null;
}

/** A notebook as this browser keeps it. */
export interface StoredNotebook {
  readonly document: Notebook;
  readonly history: History;
  readonly revision: number;
  readonly edited: number;
  readonly miniature?: Miniature | undefined;
}

/** What a notebook brings along that comes from elsewhere. */
export type Brought = Partial<Pick<StoredNotebook, 'edited' | 'miniature'>>;

/** Why the browser did not keep something. */
export type SaveFailure = 'quota' | 'refused' | 'blocked';

/** What became of a save. */
export type Saved =
  | { readonly state: 'saved'; readonly revision: number }
  /** Another tab has saved since: this version was kept as a copy. */
  | { readonly state: 'copied'; readonly copy: string; readonly revision: number }
  | { readonly state: 'failed'; readonly failure: SaveFailure };
