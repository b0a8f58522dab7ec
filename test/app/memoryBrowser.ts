import { createHash } from 'node:crypto';
import type { NotebookSummary, Saved, SaveFailure, StoredNotebook, StorePort } from '../../src/app/ports.ts';
import type { Problem } from '../../src/language/problem.ts';
import { duplicate } from '../../src/notebook/duplicate.ts';
import { summaryOf } from '../../src/notebook/summaryOf.ts';

interface Tab {
  readonly taken: Set<(id: string) => void>;
  readonly saved: Set<(id: string, revision: number) => void>;
}

/** One browser in memory: what it keeps, and the tabs that share it. */
export class MemoryBrowser {
  readonly notebooks = new Map<string, StoredNotebook & { readonly removed: boolean }>();
  readonly sources = new Map<string, Blob>();
  /** Every save that was asked for, in order: the revision it began from. */
  readonly saves: number[] = [];
  /** Set: every save and every keeping of a source is refused so. */
  refuses: SaveFailure | null = null;
  isPersistent = false;
  /** A save waits for this before it is answered. */
  gate: Promise<void> = Promise.resolve();
  /** What the opening of a notebook waits for, by its id. */
  readonly opens = new Map<string, Promise<void>>();
  /** Why notebooks cannot be read, by their ids. */
  readonly problems = new Map<string, Problem>();
  underWay = 0;
  mostUnderWay = 0;
  #copies = 0;
  readonly #writers = new Map<string, Tab>();
  readonly #tabs = new Set<Tab>();

  /** Makes saves wait until the function it gives is called. */
  hold(): () => void {
    let open = () => {};
    this.gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  tab(): StorePort {
    const tab: Tab = { taken: new Set(), saved: new Set() };
    this.#tabs.add(tab);
    const lockFor = (id: string) => {
      this.#writers.set(id, tab);
      return {
        release: () => {
          if (this.#writers.get(id) === tab) this.#writers.delete(id);
        },
      };
    };
    return {
      refusal: null,
      list: async () => [...this.notebooks.values()].filter(({ removed }) => !removed).map(summary),
      removed: async () => [...this.notebooks.values()].filter(({ removed }) => removed).map(summary),
      problem: async (id) => this.problems.get(id) ?? null,
      open: async (id) => {
        await this.opens.get(id);
        const stored = this.notebooks.get(id);
        return stored && !stored.removed ? structuredClone(stored) : null;
      },
      save: async (document, history, revision, { edited = Date.now(), miniature } = {}): Promise<Saved> => {
        this.saves.push(revision);
        this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
        await this.gate;
        this.underWay--;
        if (this.refuses) return { state: 'failed', failure: this.refuses };
        const stored = this.notebooks.get(document.id);
        const isOurs = !stored || stored.revision === revision;
        const own = isOurs ? document : duplicate(document, `copy-${++this.#copies}`);
        const next = isOurs ? revision + 1 : 1;
        const shown = miniature ?? stored?.miniature;
        const kept = { document: own, history, revision: next, edited, miniature: shown, removed: false };
        this.notebooks.set(own.id, structuredClone(kept));
        for (const other of this.#tabs) if (other !== tab) for (const tell of other.saved) tell(own.id, next);
        return isOurs
          ? { state: 'saved', revision: next }
          : { state: 'copied', copy: own.id, revision: next };
      },
      keepMiniature: async (id, miniature) => {
        const stored = this.notebooks.get(id);
        if (stored) this.notebooks.set(id, { ...stored, miniature });
      },
      remove: async (id) => this.#mark(id, true),
      restore: async (id) => this.#mark(id, false),
      keepSource: async (file, onProgress) => {
        const hash = createHash('sha256')
          .update(new Uint8Array(await file.arrayBuffer()))
          .digest('hex');
        onProgress?.(1);
        if (this.refuses) return { hash, kept: false, failure: this.refuses };
        this.sources.set(hash, file);
        return { hash, kept: true };
      },
      source: async (hash) => this.sources.get(hash) ?? null,
      persist: async () => (this.isPersistent = true),
      isPersistent: async () => this.isPersistent,
      usage: async () => null,
      lock: async (id) => (this.#writers.has(id) ? null : lockFor(id)),
      takeOver: async (id) => {
        const writer = this.#writers.get(id);
        const lock = lockFor(id);
        for (const tell of writer?.taken ?? []) tell(id);
        return lock;
      },
      onTaken: (id, listener) => listen(tab.taken, (taken) => taken === id && listener()),
      onSaved: (id, listener) => listen(tab.saved, (saved, revision) => saved === id && listener(revision)),
    };
  }

  /** The notebook that is written by some tab. */
  isLocked(id: string): boolean {
    return this.#writers.has(id);
  }

  #mark(id: string, removed: boolean): void {
    const stored = this.notebooks.get(id);
    if (stored) this.notebooks.set(id, { ...stored, removed });
  }
}

function summary(stored: StoredNotebook): NotebookSummary {
  return summaryOf(stored.document, stored);
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
