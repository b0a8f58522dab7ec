import type { Combinations } from '../checks/finding.ts';
import type { Rule } from '../rule.ts';

/** Which rows are in no segment, by what the rules ask about. */
export interface Gap {
  /** The largest part of them that one rule says. */
  readonly rule: Rule | null;
  /** Its share of them; above 8,192 rows it is that of a sample. */
  readonly share: number;
  /** Every combination of values that they have, where these are few. */
  readonly combinations: Combinations | null;
}
