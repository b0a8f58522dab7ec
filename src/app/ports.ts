import type { Problem, Result } from '../language/problem.ts';
import type { BackedNotebook, Backup } from '../notebook/backup.ts';
import type { Answer, Question } from '../notebook/question.ts';
import type { History } from '../notebook/history.ts';
import type { Brought, NotebookSummary, Saved, SaveFailure, StoredNotebook } from '../notebook/kept.ts';
import type { Miniature } from '../notebook/miniature.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcome } from '../notebook/outcome.ts';
import type { FiledNotebook, LinkOptions, RevealingPart, TablesSeen } from '../notebook/travelling.ts';

export type { Brought, NotebookSummary, Saved, SaveFailure, StoredNotebook };

/** The engine as the page sees it. It streams outcomes of the newest run; an older run's never arrive after it. */
export interface EnginePort {
  run(notebook: Notebook): void;
  cancel(): void;
  ask<Q extends Question>(cell: string, question: Q): Promise<Result<Answer<Q>>>;
  /** Called with what changed: outcomes by cell, and the notebook's today in epoch milliseconds. */
  onOutcomes(listener: (outcomes: Readonly<Record<string, Outcome>>, asOf: number | null) => void): void;
}

/** What is kept in this browser. Only `storage` implements it, on IndexedDB; tests do in memory. */
export interface StorePort {
  /** Why nothing at all is kept in this browser; null where it keeps. */
  readonly refusal: SaveFailure | null;
  list(): Promise<readonly NotebookSummary[]>;
  /** The deleted notebooks that can still be restored. */
  removed(): Promise<readonly NotebookSummary[]>;
  /** A notebook, or null when there is none that can be read. */
  open(id: string): Promise<StoredNotebook | null>;
  /** Why a notebook that is kept cannot be read; null when it can, or is not there. */
  problem(id: string): Promise<Problem | null>;
  /** Writes, reads back and compares. `revision` is the one this edit began from; 0 for a new notebook. */
  save(document: Notebook, history: History, revision: number, brought?: Brought): Promise<Saved>;
  /** Keeps what a notebook last showed beside it; never fails. */
  keepMiniature(id: string, miniature: Miniature): Promise<void>;
  /** Deleting can be undone until the page is closed and the trash emptied. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Keeps a file's bytes once, under their SHA-256. The hash is returned even when the browser refuses to keep them. */
  keepSource(
    file: Blob,
    onProgress?: (fraction: number) => void,
  ): Promise<
    | { readonly hash: string; readonly kept: true }
    | { readonly hash: string; readonly kept: false; readonly failure: SaveFailure }
  >;
  source(hash: string): Promise<Blob | null>;
  /** Asks the browser not to forget; false when it gives no promise. */
  persist(): Promise<boolean>;
  /** Whether the browser has promised to keep everything; null where it does not say. */
  isPersistent(): Promise<boolean | null>;
  /** Bytes used and allowed, where the browser says. */
  usage(): Promise<{ readonly used: number; readonly allowed: number } | null>;
  /** Becomes the one writer of a notebook, or null while another tab is. */
  lock(id: string): Promise<{ release(): void } | null>;
  /** Takes the writing over from another tab, which is told by `onTaken`. */
  takeOver(id: string): Promise<{ release(): void }>;
  onTaken(id: string, listener: () => void): () => void;
  /** Called when another tab saved this notebook. */
  onSaved(id: string, listener: (revision: number) => void): () => void;
}

/** How notebooks leave and come: links and files. Implemented in `share`. */
export interface SharePort {
  /** Whether the first bytes of a file, whatever its name, are those of a notebook. */
  isNotebookFile(file: Blob): Promise<boolean>;
  /** What a link of the notebook would tell of rows and people. */
  revealingParts(document: Notebook, tables: TablesSeen): Promise<readonly RevealingPart[]>;
  /** The part after `#`. */
  toLink(document: Notebook, options: LinkOptions): Promise<string>;
  fromLink(hash: string): Promise<Result<FiledNotebook>>;
  toFile(document: Notebook, sources: ReadonlyMap<string, Blob>): Promise<Blob>;
  fromFile(file: Blob): Promise<Result<FiledNotebook>>;
  /** The notebook file at an address of another site. */
  openHosted(url: string): Promise<Result<FiledNotebook>>;
  /** Whether the first bytes of a file, whatever its name, are those of a back-up. */
  isBackup(file: Blob): Promise<boolean>;
  /** Notebooks and their sources as one file. `made` is yyyy-mm-dd. */
  toBackup(
    notebooks: readonly BackedNotebook[],
    sourceOf: (hash: string) => Promise<Blob | null>,
    made: string,
  ): Promise<Result<Blob>>;
  fromBackup(file: Blob): Promise<Result<Backup>>;
}
