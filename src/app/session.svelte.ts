import { message, type Message } from '../language/message.ts';
import type { Result } from '../language/problem.ts';
import type { Cell } from '../notebook/cell.ts';
import { cellOf } from '../notebook/edit.ts';
import { emptyHistory, type History, type Step } from '../notebook/history.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcome, Outcomes } from '../notebook/outcome.ts';
import type { Answer, Question } from '../notebook/question.ts';
import { record, redo, undo } from '../notebook/undo.ts';
import * as words from '../language/words/session.ts';
import type { EnginePort, SaveFailure, StoredNotebook, StorePort } from './ports.ts';
import type { Toasts } from './toasts.svelte.ts';

/**
 * Where the newest edit stands: kept, on its way, or refused by the browser; or this page does not write at all,
 * because the notebook came in a link (`reading`) or another tab is its writer (`elsewhere`).
 */
export type SavedState = 'saved' | 'saving' | 'failed' | 'reading' | 'elsewhere';

const saveDelay = 250;

/** One open notebook: its document, its history and its outcomes, all replaced and never mutated. */
export class Session {
  document = $state.raw() as Notebook;
  history = $state.raw<History>(emptyHistory);
  outcomes = $state.raw<Outcomes>({});
  /** The notebook's today in epoch milliseconds, once the engine has worked it out. */
  asOf = $state.raw<number | null>(null);
  saved = $state.raw<SavedState>('saved');
  failure = $state.raw<SaveFailure | null>(null);
  /** Whether the person stopped the newest run. */
  isCancelled = $state.raw(false);

  readonly canEdit = $derived(this.saved !== 'reading' && this.saved !== 'elsewhere');
  readonly canUndo = $derived(this.canEdit && this.history.position > 0);
  readonly canRedo = $derived(this.canEdit && this.history.position < this.history.entries.length);

  readonly #engine: EnginePort;
  readonly #store: StorePort;
  readonly #toasts: Toasts;
  #revision: number;
  #lock: { release(): void } | null = null;
  #stop: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #closed = false;

  constructor(
    engine: EnginePort,
    store: StorePort,
    toasts: Toasts,
    stored: Pick<StoredNotebook, 'document' | 'history' | 'revision'>,
    reading = false,
  ) {
    this.#engine = engine;
    this.#store = store;
    this.#toasts = toasts;
    this.document = stored.document;
    this.history = stored.history;
    this.#revision = stored.revision;
    if (reading) this.saved = 'reading';
    engine.onOutcomes((outcomes, asOf) => this.#receive(outcomes, asOf));
    engine.run(this.document);
    if (!reading) void this.#becomeWriter();
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
    this.#engine.run(this.document);
  }

  cell(id: string): Cell | undefined {
    return cellOf(this.document, id);
  }

  outcome(id: string): Outcome {
    return this.outcomes[id] ?? { state: 'waiting' };
  }

  /** Takes the writing over from the tab that has it. */
  async editHere(): Promise<void> {
    this.#lock = await this.#store.takeOver(this.document.id);
    await this.#reload();
    this.saved = 'saved';
  }

  /** Saves what is not saved yet and lets the notebook go. */
  async close(): Promise<void> {
    await this.flush();
    this.#closed = true;
    for (const stop of this.#stop) stop();
    this.#lock?.release();
    this.#engine.cancel();
  }

  /** Resolves when nothing waits to be saved. */
  async flush(): Promise<void> {
    if (this.#timer !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#saving = this.#save();
    }
    await this.#saving;
  }

  /** Tries again to save, after the browser refused. */
  retry(): void {
    this.#scheduleSave(0);
  }

  #step(step: Step | null, said: typeof words.undone): void {
    if (!step) return;
    this.history = step.history;
    this.#replace(step.document);
    this.#toasts.show(message(said, { edit: step.label }));
  }

  #replace(document: Notebook): void {
    this.document = document;
    this.run();
    this.#scheduleSave(saveDelay);
  }

  #receive(changed: Outcomes, asOf: number | null): void {
    const present = new Set(this.document.cells.map((cell) => cell.id));
    const next: Record<string, Outcome> = {};
    for (const [id, outcome] of Object.entries({ ...this.outcomes, ...changed })) {
      if (present.has(id)) next[id] = outcome;
    }
    this.outcomes = next;
    this.asOf = asOf;
  }

  #scheduleSave(delay: number): void {
    this.saved = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#saving = (this.#saving ?? Promise.resolve()).then(() => this.#save());
    }, delay);
  }

  async #save(): Promise<void> {
    const saved = await this.#store.save(this.document, this.history, this.#revision);
    if (saved.state === 'failed') {
      this.failure = saved.failure;
      this.saved = 'failed';
      return;
    }
    this.#revision = saved.revision;
    this.failure = null;
    if (saved.state === 'copied') {
      this.document = { ...this.document, id: saved.copy };
      this.#toasts.show(message(words.savedAsCopy), { tone: 'bad' });
    }
    if (this.#timer === undefined) this.saved = 'saved';
  }

  async #becomeWriter(): Promise<void> {
    const id = this.document.id;
    const lock = await this.#store.lock(id);
    if (this.#closed) {
      lock?.release();
      return;
    }
    this.#lock = lock;
    if (!lock) this.saved = 'elsewhere';
    this.#stop.push(
      this.#store.onTaken(id, () => {
        this.#lock = null;
        this.saved = 'elsewhere';
      }),
      this.#store.onSaved(id, () => {
        if (this.saved === 'elsewhere') void this.#reload();
      }),
    );
    if (lock && this.#revision === 0) this.#scheduleSave(0);
  }

  async #reload(): Promise<void> {
    const stored = await this.#store.open(this.document.id);
    if (!stored) return;
    this.document = stored.document;
    this.history = stored.history;
    this.#revision = stored.revision;
    this.#engine.run(stored.document);
  }
}
