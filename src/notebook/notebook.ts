import type { Name } from '../language/text.ts';
import type { Dimension } from '../segments/dimension.ts';
import type { Cell } from './cell.ts';

/** The document. Plain JSON; replaced, never mutated. */
export interface Notebook {
  readonly format: 'strata';
  readonly version: 1;
  readonly id: string;
  readonly title: Name;
  /** The name of the template that it was made from. */
  readonly template?: string | undefined;
  /** The day it was made, yyyy-mm-dd: its today when no table has a date. */
  readonly created: string;
  /** The person's as-of date, yyyy-mm-dd; null: the day after the newest date in the data. */
  readonly asOf: string | null;
  /** The time zone that stamps with an offset are converted to. */
  readonly zone: string;
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
}
