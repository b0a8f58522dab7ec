import type { Result } from '../language/problem.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcomes } from '../notebook/outcome.ts';
import type { Answer, Question } from '../notebook/question.ts';

/** What the page says to the worker. Only the notebook, handles of blobs and questions cross. */
export type Request =
  | {
      readonly verb: 'run';
      readonly run: number;
      readonly notebook: Notebook;
      /** The page has shown nothing yet: it is told also what it was told before. */
      readonly anew: boolean;
      /** Files and kept columns that the worker does not have yet. */
      readonly files: readonly (readonly [hash: string, file: Blob])[];
      readonly columns: readonly (readonly [key: string, columns: Blob])[];
    }
  | { readonly verb: 'cancel'; readonly run: number }
  | { readonly verb: 'ask'; readonly question: number; readonly cell: string; readonly asked: Question };

/** What the worker says to the page. */
export type Reply =
  /** The run was heard: the worker is alive. */
  | { readonly reply: 'heard'; readonly run: number }
  | {
      readonly reply: 'outcomes';
      readonly run: number;
      readonly outcomes: Outcomes;
      readonly today: number | null;
    }
  | { readonly reply: 'answer'; readonly question: number; readonly result: Result<Answer<Question>> }
  /** The run came to its end, or a newer one took over. */
  | { readonly reply: 'finished'; readonly run: number }
  /** Columns of a table that was read, to keep for the next time. */
  | { readonly reply: 'columns'; readonly key: string; readonly columns: Blob }
  /** A mistake of ours, with its stack. */
  | { readonly reply: 'broken'; readonly error: string };
