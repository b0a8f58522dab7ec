import { message } from '../language/message.ts';
import * as words from '../language/words/workspace.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { SourceReference } from '../notebook/source.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { StorePort } from './ports.ts';
import type { Toasts } from './toasts.svelte.ts';

/** A file on its way into a notebook. */
interface Arrival {
  readonly name: string;
  readonly fraction: number;
  /** Whether it is on its way into what the browser keeps. */
  readonly isKept: boolean;
}

type FileReference = Extract<SourceReference, { from: 'file' }>;

/** The files that notebooks take their rows from: kept in this browser, or here for the visit alone. */
export class SourceFiles {
  arrivals = $state.raw<readonly Arrival[]>([]);

  readonly #store: StorePort;
  readonly #keeping: Keeping;
  readonly #toasts: Toasts;
  /** Files of this visit by hash, for when the browser refuses to keep them, or is not asked to. */
  readonly #here: Map<string, Blob>;
  /** The names of those that the browser is not asked to keep, by hash. */
  readonly #visiting = new Map<string, string>();

  constructor(store: StorePort, keeping: Keeping, toasts: Toasts, here: Map<string, Blob>) {
    this.#store = store;
    this.#keeping = keeping;
    this.#toasts = toasts;
    this.#here = here;
  }

  async find(hash: string): Promise<Blob | null> {
    return this.#here.get(hash) ?? (await this.#store.source(hash));
  }

  /** Keeps the bytes of a file, and gives the reference that a data cell stores. */
  async keep(file: Blob, name: string): Promise<FileReference> {
    const kept = await this.#arrive(name, true, (report) => this.#store.keepSource(file, report));
    this.#here.set(kept.hash, file);
    this.#visiting.delete(kept.hash);
    if (!kept.kept) this.#toasts.show(message(words.sourceNotKept[kept.failure], { name }), { tone: 'bad' });
    else if (!this.#keeping.wasAsked) void this.#keeping.ask();
    return { from: 'file', hash: kept.hash, name, bytes: file.size };
  }

  /** Takes a file for this visit, without asking the browser to keep it. */
  async visit(file: Blob, name: string): Promise<FileReference> {
    const { sourceHash } = await import('../notebook/sourceHash.ts');
    const hash = await this.#arrive(name, false, (report) => sourceHash(file, report));
    if (!(await this.find(hash))) this.#visiting.set(hash, name);
    this.#here.set(hash, file);
    return { from: 'file', hash, name, bytes: file.size };
  }

  /** Keeps what was taken for this visit and a notebook now stands on. */
  async keepVisiting(notebook: Notebook): Promise<void> {
    for (const hash of sourcesIn(notebook)) {
      const name = this.#visiting.get(hash);
      const file = this.#here.get(hash);
      if (name !== undefined && file) await this.keep(file, name);
    }
  }

  /** Whether rows kept under a `sourceKey` are those of a file that the browser is not asked to keep. */
  isOfVisit(sourceKey: string): boolean {
    return [...this.#visiting.keys()].some((hash) => sourceKey.includes(hash));
  }

  /** Shows a file among the arrivals while it is taken. */
  async #arrive<Taken>(
    name: string,
    isKept: boolean,
    take: (report: (fraction: number) => void) => Promise<Taken>,
  ): Promise<Taken> {
    let arrival: Arrival = { name, fraction: 0, isKept };
    this.arrivals = [...this.arrivals, arrival];
    const report = (fraction: number) => {
      const next = { name, fraction, isKept };
      this.arrivals = this.arrivals.map((one) => (one === arrival ? next : one));
      arrival = next;
    };
    try {
      return await take(report);
    } finally {
      this.arrivals = this.arrivals.filter((one) => one !== arrival);
    }
  }
}
