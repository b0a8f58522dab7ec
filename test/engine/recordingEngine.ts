import { Engine } from '../../src/engine/engine.ts';
import type { Loaders } from '../../src/engine/loaders.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Outcome, Outcomes } from '../../src/notebook/outcome.ts';

/** An engine whose outcomes are written down as the page would hear them. */
export class RecordingEngine {
  /** The newest outcome of every cell. */
  outcomes: Record<string, Outcome> = {};
  /** The cells that were told, in order, since this was last emptied. */
  told: string[] = [];
  today: number | null = null;
  readonly engine: Engine;

  constructor(loaders: Loaders, onTold: (outcomes: Outcomes) => void = () => {}) {
    this.engine = new Engine(loaders, (changed, today) => {
      Object.assign(this.outcomes, changed);
      this.told.push(...Object.keys(changed));
      this.today = today;
      onTold(changed);
    });
  }

  /** Runs a notebook to its end; gives the cells whose result is another one than before. */
  async rerun(notebook: Notebook): Promise<readonly string[]> {
    const before = { ...this.outcomes };
    await this.engine.run(notebook);
    return notebook.cells
      .map(({ id }) => id)
      .filter((id) => resultIn(before, id) !== resultIn(this.outcomes, id));
  }
}

function resultIn(outcomes: Outcomes, id: string): unknown {
  const outcome = outcomes[id];
  return outcome?.state === 'done' ? outcome.result : outcome;
}
