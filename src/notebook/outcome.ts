import type { Problem } from '../language/problem.ts';
import type { Progress } from '../data/work.ts';
import type { CellResult } from './results.ts';

/** The living half of a cell. Never saved. */
export type Outcome =
  | { readonly state: 'waiting'; readonly for?: string }
  | { readonly state: 'running'; readonly progress: Progress }
  | { readonly state: 'done'; readonly result: CellResult }
  /** `cause` is the cell that the failure began in, when it is another one. */
  | { readonly state: 'failed'; readonly problems: readonly Problem[]; readonly cause?: string };

export type Outcomes = Readonly<Record<string, Outcome>>;
