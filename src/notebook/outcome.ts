import type { Problem } from '../language/problem.ts';
import type { Progress } from '../data/work.ts';
import type { CellResult } from './results.ts';

/** The living half of a cell. Never saved. */
export type Outcome =
  | { readonly state: 'waiting'; readonly for?: string }
  | { readonly state: 'running'; readonly progress: Progress }
  | { readonly state: 'done'; readonly result: CellResult }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] };

export type Outcomes = Readonly<Record<string, Outcome>>;
