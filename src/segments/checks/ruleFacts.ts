import type { Gap } from '../logic/gap.ts';
import type { Logic } from '../logic/logic.ts';
import type { RuleSegment, RulesScheme } from '../methods/rulesScheme.ts';

/** Another segment that holds rows which this one matches. */
export interface Rival {
  readonly id: string;
  /** Whether this one matches every row that the other keeps. */
  readonly isWithin: boolean;
}

/** A segment that is switched on, with the rows of one table. */
export interface SegmentFacts {
  readonly segment: RuleSegment;
  /** Whether some condition of it is switched on and finished. */
  readonly isAsking: boolean;
  readonly matched: number;
  readonly kept: number;
  /** Earlier segments that keep rows which this one matches, the one with most first. */
  readonly rivals: readonly Rival[];
}

/** What the checks know of a set of rules and of one table: plain data. */
export interface RuleFacts {
  readonly scheme: RulesScheme;
  readonly segments: readonly SegmentFacts[];
  readonly rows: number;
  /** Rows in no segment. */
  readonly rest: number;
  /** Rows that more than one segment matches. */
  readonly shared: number;
  /** Rows that each condition and group matches by itself; null where it is passed over. */
  readonly counts: ReadonlyMap<string, number | null>;
  readonly logic: Logic;
  /** Which rows are in no segment, where that can be said. */
  readonly gap: Gap | null;
}
