import type { CellRun } from './kind.ts';
import type { TextParameters } from './text.ts';

/** Prose needs no work: the page renders it. */
export const run: CellRun<TextParameters, null> = {
  *run() {
    yield* [];
    return { value: { kept: null, result: { type: 'text' } } };
  },
};
