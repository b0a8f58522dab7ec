import type { Problem } from '../language/problem.ts';
import type { History } from '../notebook/history.ts';
import type { Brought, NotebookSummary, Saved, SaveFailure, StoredNotebook } from '../notebook/kept.ts';
import type { Miniature } from '../notebook/miniature.ts';
import type { Notebook } from '../notebook/notebook.ts';

/** Notebooks in this browser. */
export interface NotebookShelf {
  /** Why nothing at all is kept in this browser; null where it keeps. */
  readonly refusal: SaveFailure | null;
  /** The notebooks, last edited first. */
  list(): Promise<readonly NotebookSummary[]>;
  /** The deleted ones that can still be restored. */
  removed(): Promise<readonly NotebookSummary[]>;
  /** A notebook, or null when there is none that can be read. */
  open(id: string): Promise<StoredNotebook | null>;
  /** Why a notebook that is kept cannot be read; null when it can, or is not there. */
  problem(id: string): Promise<Problem | null>;
  save(document: Notebook, history: History, revision: number, brought?: Brought): Promise<Saved>;
  /** Keeps what a notebook last showed beside it. It never fails: what is not kept is drawn another time. */
  keepMiniature(id: string, miniature: Miniature): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

type KeptSource =
  | { readonly hash: string; readonly kept: true }
  | { readonly hash: string; readonly kept: false; readonly failure: SaveFailure };

/** The bytes of loaded files. A file that the browser refuses to keep stays for as long as the page is open. */
export interface SourceShelf {
  keepSource(file: Blob, onProgress?: (fraction: number) => void): Promise<KeptSource>;
  source(hash: string): Promise<Blob | null>;
}

/** A cache of read columns. It may be emptied at any time, and never fails. */
export interface ColumnShelf {
  get(key: string): Promise<Blob | null>;
  put(key: string, blob: Blob): Promise<void>;
  clear(): Promise<void>;
}

/** Who may write a notebook, and what other tabs do with it. */
export interface Writers {
  lock(id: string): Promise<{ release(): void } | null>;
  takeOver(id: string): Promise<{ release(): void }>;
  onTaken(id: string, listener: () => void): () => void;
  onSaved(id: string, listener: (revision: number) => void): () => void;
}

/** What the browser promises and allows. */
export interface Allowance {
  persist(): Promise<boolean>;
  /** Whether the browser has promised to keep everything; null where it does not say. */
  isPersistent(): Promise<boolean | null>;
  usage(): Promise<{ readonly used: number; readonly allowed: number } | null>;
}

export interface Store extends NotebookShelf, SourceShelf, Writers, Allowance {
  readonly columns: ColumnShelf;
  /** Closes the database and the way to other tabs. */
  close(): Promise<void>;
}
