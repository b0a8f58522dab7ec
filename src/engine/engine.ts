import { failed, type Result } from '../language/problem.ts';
import type { ReadTable } from '../data/formats/format.ts';
import type { Cell } from '../notebook/cell.ts';
import { cellKindNamed } from '../notebook/cells/index.ts';
import { cellOf } from '../notebook/edit.ts';
import { readParameters } from '../notebook/field.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcome, Outcomes } from '../notebook/outcome.ts';
import type { Answer, Question } from '../notebook/question.ts';
import { drive, dropped } from './drive.ts';
import type { Loaders } from './loaders.ts';
import { Memo } from './memo.ts';
import { notDone } from './problems.ts';
import { Run } from './run.ts';
import { cellRun } from './runs.ts';
import { Sources } from './sources.ts';
import { Turns } from './turn.ts';

/** Called with the outcomes that changed and the notebook's today, once it is known. */
export type OutcomeListener = (outcomes: Outcomes, today: number | null) => void;

/** A question is answered to its end: the page waits for it. */
const never = new AbortController().signal;

/**
 * Runs one notebook after another version of it: what has not changed is remembered, a newer run supersedes an
 * older one, and questions are answered from what the cells left.
 */
export class Engine {
  readonly #memo = new Memo();
  readonly #sources: Sources;
  readonly #listener: OutcomeListener;
  readonly #shown = new Map<string, Outcome>();
  #shownToday: number | null = null;
  #notebook: Notebook | null = null;
  #run: Run | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(loaders: Loaders, listener: OutcomeListener) {
    this.#sources = new Sources(loaders);
    this.#listener = listener;
  }

  /**
   * Runs a notebook; resolves when every cell is done or failed, or when a newer run has taken over. A result that
   * was told before is not told again, unless the listener says that it begins anew.
   */
  run(notebook: Notebook, anew = false): Promise<void> {
    this.#run?.supersede();
    this.#notebook = notebook;
    if (anew) {
      this.#shown.clear();
      this.#shownToday = null;
    }
    const run = new Run(notebook, this.#memo, this.#sources, (outcomes) => this.#tell(outcomes, run.today));
    this.#run = run;
    // A run that broke leaves the engine as it was for the next one.
    this.#running = this.#running.catch(() => {}).then(() => run.finish());
    return this.#running;
  }

  /** Stops what runs. What is done stays; what is not says that it was cancelled. */
  cancel(): void {
    this.#run?.cancel();
  }

  async ask<Q extends Question>(cell: string, question: Q): Promise<Result<Answer<Q>>> {
    const asked = this.#notebook && cellOf(this.#notebook, cell);
    const left = this.#memo.last(cell);
    if (!asked || !left) return { problem: notDone };
    const run = await cellRun(asked.kind);
    const source = await this.#sourceAsked(asked, question);
    if (source === dropped) return { problem: notDone };
    if (source && failed(source)) return source;
    const work = run.answer?.(left.kept, question, source && source.value);
    if (!work) return { problem: notDone };
    const turns = new Turns();
    try {
      const answer = await drive(work, turns, never, () => {});
      return answer === dropped ? { problem: notDone } : answer;
    } finally {
      turns.close();
    }
  }

  /** The rows that a question is about, where they are not what the cell left. */
  async #sourceAsked(
    { kind: name, parameters }: Cell,
    question: Question,
  ): Promise<Result<ReadTable> | typeof dropped | null> {
    const kind = cellKindNamed(name);
    const read = kind && readParameters(kind.fields, parameters);
    const source = read && 'parameters' in read && kind.asks?.(read.parameters, question);
    if (!source || !this.#notebook) return null;
    const options = { ...source.read, zone: this.#notebook.zone };
    return this.#sources.read(source.reference, options, () => {}, never, false);
  }

  #tell(outcomes: Outcomes, today: number | null): void {
    const changed: Record<string, Outcome> = {};
    for (const [cell, outcome] of Object.entries(outcomes)) {
      const last = this.#shown.get(cell);
      if (outcome.state === 'done' && last?.state === 'done' && last.result === outcome.result) continue;
      this.#shown.set(cell, outcome);
      changed[cell] = outcome;
    }
    if (Object.keys(changed).length === 0 && today === this.#shownToday) return;
    this.#shownToday = today;
    this.#listener(changed, today);
  }

  /** What a cell left in the engine. For tests and lessons' checks; the page sees results alone. */
  kept(cell: string): unknown {
    return this.#memo.last(cell)?.kept;
  }
}
