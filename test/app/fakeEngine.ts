import type { EnginePort } from '../../src/app/ports.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import { message } from '../../src/language/message.ts';

/** An engine that runs nothing: it writes down what it is asked, and tells what a test gives it. */
export class FakeEngine implements EnginePort {
  readonly runs: Notebook[] = [];
  cancels = 0;
  #listener: Parameters<EnginePort['onOutcomes']>[0] = () => {};

  run(notebook: Notebook): void {
    this.runs.push(notebook);
  }

  cancel(): void {
    this.cancels++;
  }

  async ask() {
    const text = { en: 'no', sv: 'nej', it: 'no', da: 'nej' };
    return { problem: { message: message(text) } };
  }

  onOutcomes(listener: Parameters<EnginePort['onOutcomes']>[0]): void {
    this.#listener = listener;
  }

  tell(outcomes: Readonly<Record<string, Outcome>>, asOf: number | null = null): void {
    this.#listener(outcomes, asOf);
  }
}

export const done: Outcome = { state: 'done', result: { type: 'text' } };
