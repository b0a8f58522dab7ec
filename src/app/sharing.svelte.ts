import { failed, type Problem } from '../language/problem.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { RevealingPart, TableSeen, TablesSeen } from '../notebook/travelling.ts';
import type { Outcomes } from '../notebook/outcome.ts';
import type { SharePort } from './ports.ts';
import { sharedTables } from './sharedTables.ts';

/** Past this many characters, chat and mail programs begin to cut links. */
const safeLength = 2000;

/** Characters of the longest link that opens everywhere. */
const mostLength = 500_000;

/** What a person has said of a link of one notebook, and the link that it comes to. */
export class Sharing {
  readonly notebook: Notebook;
  /** What stays behind unless it is ticked; null until it is known. */
  parts = $state.raw<readonly RevealingPart[] | null>(null);
  /** The parts that travel all the same. */
  ticked = $state.raw<ReadonlySet<string>>(new Set());
  /** The files whose rows travel, by their hash. */
  withRows = $state.raw<ReadonlySet<string>>(new Set());
  /** The address of the link; null while it is made, and where there is none. */
  link = $state.raw<string | null>(null);
  /** How long the link is; null while it is made. */
  length = $state.raw<number | null>(null);
  /** Why the link would not open, though it is not too long. */
  problem = $state.raw<Problem | null>(null);
  readonly #share: SharePort;
  readonly #source: (hash: string) => Promise<Blob | null>;
  #seen = $state.raw<TablesSeen>({});
  #newest = 0;

  constructor(notebook: Notebook, share: SharePort, source: (hash: string) => Promise<Blob | null>) {
    this.notebook = notebook;
    this.#share = share;
    this.#source = source;
  }

  /** The tables of the notebook and where their rows come from. */
  get tables(): ReturnType<typeof sharedTables> {
    return sharedTables(this.notebook, this.#seen);
  }

  get isLong(): boolean {
    return this.length !== null && this.length > safeLength;
  }

  get isTooLong(): boolean {
    return this.length !== null && this.length > mostLength;
  }

  /** Takes what the engine has said of the tables, and makes the link. */
  async see(outcomes: Outcomes): Promise<void> {
    this.#seen = seenIn(outcomes);
    await this.#make();
  }

  async tick(part: string, travels: boolean): Promise<void> {
    this.ticked = toggled(this.ticked, part, travels);
    await this.#make();
  }

  async tickRows(hash: string, travel: boolean): Promise<void> {
    this.withRows = toggled(this.withRows, hash, travel);
    await this.#make();
  }

  /** Only the link of the last choice is shown: an older one may take longer to make. */
  async #make(): Promise<void> {
    const turn = ++this.#newest;
    const parts = await this.#share.revealingParts(this.notebook, this.#seen);
    const blobs = await Promise.all([...this.withRows].map((hash) => this.#source(hash)));
    const hash = await this.#share.toLink(this.notebook, {
      tables: this.#seen,
      without: parts.filter(({ id }) => !this.ticked.has(id)),
      sources: blobs.filter((blob) => blob !== null),
    });
    if (turn !== this.#newest) return;
    const link = `${location.href.split('#')[0]}#${hash}`;
    const read = link.length > mostLength ? null : await this.#share.fromLink(hash);
    if (turn !== this.#newest) return;
    this.parts = parts;
    this.length = link.length;
    this.problem = read && failed(read) ? read.problem : null;
    this.link = read && !failed(read) ? link : null;
  }
}

function seenIn(outcomes: Outcomes): TablesSeen {
  const seen: [string, TableSeen][] = Object.entries(outcomes).flatMap(([cell, outcome]) =>
    outcome.state === 'done' && outcome.result.type === 'table'
      ? [[cell, { rows: outcome.result.rowsBefore, columns: outcome.result.columns }]]
      : [],
  );
  return Object.fromEntries(seen);
}

function toggled(set: ReadonlySet<string>, item: string, isIn: boolean): ReadonlySet<string> {
  const others = [...set].filter((other) => other !== item);
  return new Set(isIn ? [...others, item] : others);
}
