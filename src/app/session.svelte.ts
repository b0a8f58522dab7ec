import { SvelteMap } from 'svelte/reactivity';
import { message, type Message } from '../language/message.ts';
import type { Result } from '../language/problem.ts';
import type { Cell } from '../notebook/cell.ts';
import { duplicate } from '../notebook/duplicate.ts';
import { cellOf } from '../notebook/edit.ts';
import { emptyHistory, type History, type Step } from '../notebook/history.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcome, Outcomes } from '../notebook/outcome.ts';
import type { Answer, Question } from '../notebook/question.ts';
import type { CellResult } from '../notebook/results.ts';
import { record, redo, undo } from '../notebook/undo.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import * as words from '../language/words/session.ts';
import { MiniatureKeeper } from './miniatureKeeper.ts';
import type { EnginePort, Saved, SaveFailure, StoredNotebook, StorePort } from './ports.ts';
import type { Toasts } from './toasts.svelte.ts';

/**
 * Where the newest edit stands: kept, on its way, or refused by the browser; or this page does not write at all,
 * because the notebook came in a link (`reading`) or another tab is its writer (`elsewhere`).
 */
export type SavedState = 'saved' | 'saving' | 'failed' | 'reading' | 'elsewhere';

/** Edits that follow each other this closely, as of a drag, are saved together. In milliseconds. */
const saveDelay = 50;

type ResultOf<Type extends CellResult['type']> = Extract<CellResult, { readonly type: Type }>;

/** How a session begins. */
export interface Opening extends Pick<StoredNotebook, 'document' | 'history' | 'revision' | 'miniature'> {
  /** A notebook that came in a link: it is shown, and not kept. */
  readonly reading?: true;
  /** Called when the session goes on under another id, because another tab has saved the notebook since. */
  onCopied?(id: string): void;
  /** Called when another tab has taken the writing over and the last edits here could not be saved. */
  onUnsaved?(): void;
  /** The store does not have this document and history yet. */
  readonly unsaved?: true;
}

/** One open notebook: its document, its history and its outcomes, all replaced and never mutated. */
export class Session {
  document = $state.raw() as Notebook;
  history = $state.raw<History>(emptyHistory);
  /** Cell by cell: what is new in one is no news to what is shown of the others. */
  readonly #outcomeOf = new SvelteMap<string, Outcome>();
  readonly outcomes: Outcomes = $derived(Object.fromEntries(this.#outcomeOf));
  readonly #lastResultOf = new Map<string, CellResult>();
  /** The notebook's today in epoch milliseconds, once the engine has worked it out. */
  asOf = $state.raw<number | null>(null);
  failure = $state.raw<SaveFailure | null>(null);
  /** Whether the person stopped the newest run. */
  isCancelled = $state.raw(false);

  /** Whether the notebook is shown to be read, whoever may write it. */
  isRead = $state.raw(false);

  /** Cells that are run with those of the document, and are no part of it. */
  #beside: readonly Cell[] = [];
  #isClosed = $state.raw(false);

  #saved = $state.raw<SavedState>('saved');
  /** Follows from that, and is set beside it: all that can be edited asks for it, and saving is no news to it. */
  #writes = $state.raw(true);
  readonly #isWriter = $derived(!this.#isClosed && this.#writes);
  readonly canEdit = $derived(this.#isWriter && !this.isRead);
  readonly canUndo = $derived(this.canEdit && this.history.position > 0);
  readonly canRedo = $derived(this.canEdit && this.history.position < this.history.entries.length);

  readonly #engine: EnginePort;
  readonly #store: StorePort;
  readonly #toasts: Toasts;
  readonly #onCopied: Opening['onCopied'];
  readonly #onUnsaved: Opening['onUnsaved'];
  readonly #miniature: MiniatureKeeper;
  #revision: number;
  /** What the store has; null while a new notebook is not in it yet. */
  #kept: { readonly document: Notebook; readonly history: History } | null;
  #lock: { release(): void } | null = null;
  #stop: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The becoming of the writer and every save, one after another. */
  #saving: Promise<void> = Promise.resolve();

  constructor(
    engine: EnginePort,
    store: StorePort,
    toasts: Toasts,
    { document, history, revision, miniature, reading, unsaved, onCopied, onUnsaved }: Opening,
  ) {
    this.#engine = engine;
    this.#store = store;
    this.#miniature = new MiniatureKeeper(store, miniature ?? null);
    this.#toasts = toasts;
    this.#onCopied = onCopied;
    this.#onUnsaved = onUnsaved;
    this.document = document;
    this.history = history;
    this.#revision = revision;
    this.#kept = !unsaved && (revision > 0 || reading) ? { document, history } : null;
    if (this.isUnsaved) this.saved = 'saving';
    if (reading) this.saved = 'reading';
    engine.onOutcomes((outcomes, asOf) => this.#receive(outcomes, asOf));
    engine.run(document);
    if (!reading) this.#saving = this.#becomeWriter();
  }

  get saved(): SavedState {
    return this.#saved;
  }

  set saved(saved: SavedState) {
    this.#saved = saved;
    this.#writes = saved !== 'reading' && saved !== 'elsewhere';
  }

  /** Replaces the document by an edit of it. Edits with one merge key in a row, as of typing or a drag, are one. */
  edit(label: Message, change: (notebook: Notebook) => Notebook, merge?: string): void {
    if (!this.canEdit) return;
    const before = this.document;
    const after = change(before);
    if (after === before) return;
    this.history = record(this.history, before, after, label, Date.now(), merge);
    this.#replace(after);
  }

  /** Gives data to the notebook: as an edit where this page writes, for the visit where it came in a link. */
  supply(label: Message, change: (notebook: Notebook) => Notebook): void {
    const before = this.document;
    const after = change(before);
    if (after === before) return;
    if (this.#isWriter) {
      this.history = record(this.history, before, after, label, Date.now());
      this.#replace(after);
    } else if (this.saved === 'reading') {
      this.document = after;
      this.#kept = { document: after, history: this.history };
      this.run();
    }
  }

  /** Runs cells with those of the document; their outcomes are among the others. */
  runBeside(cells: readonly Cell[]): void {
    this.#beside = cells;
    this.run();
  }

  undo(): void {
    if (this.canUndo) this.#step(undo(this.history, this.document), words.undone);
  }

  redo(): void {
    if (this.canRedo) this.#step(redo(this.history, this.document), words.redone);
  }

  ask<Q extends Question>(cell: string, question: Q): Promise<Result<Answer<Q>>> {
    return this.#engine.ask(cell, question);
  }

  cancel(): void {
    this.isCancelled = true;
    this.#engine.cancel();
  }

  /** Runs the notebook again: after a cancel, or when a source that was missing has come. */
  run(): void {
    this.isCancelled = false;
    const { document } = this;
    const isAlone = this.#beside.length === 0;
    this.#engine.run(isAlone ? document : { ...document, cells: [...document.cells, ...this.#beside] });
  }

  cell(id: string): Cell | undefined {
    return cellOf(this.document, id);
  }

  outcome(id: string): Outcome {
    return this.#outcomeOf.get(id) ?? waiting;
  }

  /**
   * What a cell came to last when it is of this type, also while a newer one is on its way or after it has failed: what
   * goes on being shown so that nothing flashes.
   */
  lastResult<Type extends CellResult['type']>(id: string, type: Type): ResultOf<Type> | null {
    // Read for whoever follows it: the map itself tells nobody of what is put in.
    this.outcome(id);
    const result = this.#lastResultOf.get(id);
    return result?.type === type ? (result as ResultOf<Type>) : null;
  }

  /** The segments that a cell made last, without everyone else. */
  lastSegments(id: string): readonly SegmentLabel[] | null {
    return this.lastResult(id, 'segmentation')?.segments.slice(0, -1) ?? null;
  }

  /** Whether the store lacks something that is here. */
  get isUnsaved(): boolean {
    return this.#kept?.document !== this.document || this.#kept.history !== this.history;
  }

  /** The document with its history, and the revision that its edits began from. */
  get current(): Opening {
    return { document: this.document, history: this.history, revision: this.#revision };
  }

  /** Takes the writing over from the tab that has it. */
  async editHere(): Promise<void> {
    this.#lock = await this.#store.takeOver(this.document.id);
    await this.flush();
    await this.#reload();
    this.saved = 'saving';
    await this.flush();
  }

  /** Saves what is not saved yet and lets the notebook go; false when the browser refused to keep the last edits. */
  async close(): Promise<boolean> {
    this.#isClosed = true;
    await this.flush();
    await this.#miniature.keep();
    this.#letGo();
    this.#engine.cancel();
    return !this.isUnsaved;
  }

  /** Saves at once what is not saved yet; resolves when the store has answered. */
  async flush(): Promise<void> {
    this.#saveNow();
    await this.#saving;
  }

  /** Tries again to save, after the browser refused. */
  retry(): void {
    this.saved = 'saving';
    this.#saveNow();
  }

  #step(step: Step | null, said: typeof words.undone): void {
    if (!step) return;
    this.history = step.history;
    this.#replace(step.document);
    this.#toasts.show(message(said, { edit: step.label }));
  }

  #replace(document: Notebook): void {
    this.document = document;
    this.#toasts.lapse();
    this.run();
    this.saved = 'saving';
    this.#timer ??= setTimeout(() => this.#saveNow(), saveDelay);
  }

  #receive(changed: Outcomes, asOf: number | null): void {
    if (this.#isClosed) return;
    const present = new Set([...this.document.cells, ...this.#beside].map((cell) => cell.id));
    for (const [id, outcome] of Object.entries(changed)) {
      if (!present.has(id)) continue;
      if (outcome.state === 'done') this.#lastResultOf.set(id, outcome.result);
      this.#outcomeOf.set(id, outcome);
    }
    for (const id of this.#outcomeOf.keys()) if (!present.has(id)) this.#outcomeOf.delete(id);
    this.asOf = asOf ?? this.asOf;
    if (this.#isWriter) this.#miniature.show(this.document, this.outcomes);
  }

  /** No two saves are under way at once: each begins from the revision that the one before it came to. */
  #saveNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#save());
  }

  async #save(): Promise<void> {
    const { document, history } = this;
    if (this.isUnsaved) {
      const saved = await this.#store.save(document, history, this.#revision).catch((): Saved => refused);
      if (saved.state === 'failed') {
        this.failure = saved.failure;
        if (this.#isWriter) this.saved = 'failed';
        return;
      }
      this.#revision = saved.revision;
      this.#kept = { document, history };
      if (saved.state === 'copied') await this.#goOnAsCopy(saved.copy);
    }
    this.failure = null;
    if (this.#isWriter) this.saved = this.isUnsaved ? 'saving' : 'saved';
  }

  /** Another tab has saved the notebook since: what is here was kept as a copy, and is edited as that from now on. */
  async #goOnAsCopy(id: string): Promise<void> {
    const { isUnsaved } = this;
    this.document = duplicate(this.document, id);
    if (!isUnsaved) this.#kept = { document: this.document, history: this.history };
    this.#letGo();
    this.saved = 'saving';
    this.#onCopied?.(id);
    this.#toasts.show(message(words.savedAsCopy), { tone: 'bad' });
    await this.#becomeWriter();
  }

  async #becomeWriter(): Promise<void> {
    const { id } = this.document;
    this.#lock = await this.#store.lock(id);
    if (!this.#lock) this.saved = 'elsewhere';
    this.#stop = [
      this.#store.onTaken(id, () => this.#lose()),
      this.#store.onSaved(id, (revision) => {
        if (revision > this.#revision) void this.#reload();
      }),
    ];
    if (!this.#kept) await this.#save();
  }

  /** Another tab writes from now on. What is not saved yet still is, as a copy if that tab was faster. */
  #lose(): void {
    this.#lock = null;
    this.saved = 'elsewhere';
    void this.flush().then(() => {
      if (this.isUnsaved && !this.#isClosed) this.#onUnsaved?.();
    });
  }

  #letGo(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#lock?.release();
    this.#lock = null;
  }

  /** Takes what another tab has saved, unless something here is not saved yet: that becomes a copy. */
  async #reload(): Promise<void> {
    const stored = await this.#store.open(this.document.id);
    if (!stored || this.#isClosed || this.isUnsaved) return;
    this.document = stored.document;
    this.history = stored.history;
    this.#revision = stored.revision;
    this.#kept = { document: stored.document, history: stored.history };
    this.run();
  }
}

const waiting: Outcome = { state: 'waiting' };
const refused: Saved = { state: 'failed', failure: 'refused' };
