import { failed, type Problem } from '../language/problem.ts';
import type { TraceAnswer } from '../notebook/question.ts';
import type { Session } from './session.svelte.ts';

/** Why a row is where it is, as it was answered last. */
export class RowTrace {
  answer = $state.raw<TraceAnswer | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #session: Pick<Session, 'ask'>;
  #asked = 0;

  constructor(session: Pick<Session, 'ask'>) {
    this.#session = session;
  }

  /** Asks a segment cell of a row of one of its tables, by the row's number in the table's base. What was answered stays until then. */
  async ask(cell: string, table: string, row: number): Promise<void> {
    const asked = ++this.#asked;
    const answer = await this.#session.ask(cell, { ask: 'trace', table, row });
    if (asked !== this.#asked) return;
    this.problem = failed(answer) ? answer.problem : null;
    this.answer = failed(answer) ? null : answer.value;
  }
}
