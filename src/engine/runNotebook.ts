import type { Notebook } from '../notebook/notebook.ts';
import type { Outcomes } from '../notebook/outcome.ts';
import { Engine } from './engine.ts';
import type { Loaders } from './loaders.ts';

/** Every cell's outcome after a run, the notebook's today, and what a cell left in the engine. */
export interface NotebookRun {
  readonly outcomes: Outcomes;
  readonly today: number | null;
  kept(cell: string): unknown;
}

/**
 * Runs a notebook from nothing to the end, in a browser or in Node alike.
 * `loadSource` gives the bytes of a file by their SHA-256, or null when there are none.
 */
export async function runNotebook(
  document: Notebook,
  loadSource: Loaders['file'] = async () => null,
): Promise<NotebookRun> {
  const outcomes: Record<string, Outcomes[string]> = {};
  let today: number | null = null;
  const engine = new Engine({ file: loadSource }, (changed, day) => {
    Object.assign(outcomes, changed);
    today = day;
  });
  await engine.run(document);
  return { outcomes, today, kept: (cell) => engine.kept(cell) };
}
