import type { CustomerColumns, CustomerValues } from './customerValues.ts';
import type { FittedNames } from './fitNames.ts';
import type { NamedGrid } from './namedCells.ts';
import type { ScoringRule } from './scoringRules.ts';

export const measures = ['recency', 'frequency', 'monetary'] as const;

export type Measure = (typeof measures)[number];

/** One measure with the scores that it gives. */
export interface ScoredMeasure {
  /** A score a row of the base; 0 where the row is not scored. */
  readonly scores: Uint8Array;
  /** Scores there are. */
  readonly count: number;
  /** Between neighbouring bins from the lowest values up; null where ranks decide. */
  readonly cuts: readonly number[] | null;
  readonly closed: ScoringRule['closed'];
  /** Whether the lowest values score highest. */
  readonly isReversed: boolean;
  /** Scores that nobody has in the table that the cuts are worked out on. */
  readonly unused: readonly number[];
}

/** The customers of a table with their scores, and the names that combinations of scores get. */
export interface ScoredCustomers extends FittedNames {
  readonly columns: CustomerColumns;
  readonly values: CustomerValues;
  readonly recency: ScoredMeasure;
  readonly frequency: ScoredMeasure;
  readonly monetary: ScoredMeasure | null;
  readonly needsMonetary: boolean;
  /** Whether numbers of orders are scored by fixed cuts, because the rule left a score unused. */
  readonly isFixed: boolean;
  /** The day that days are counted to, in epoch milliseconds; null where the column counts them itself. */
  readonly today: number | null;
  readonly grid: NamedGrid;
}
