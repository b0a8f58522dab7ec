import type { Name } from '../../language/text.ts';
import type { Group } from '../rule.ts';

/** One segment defined by a rule. */
export interface RuleSegment {
  readonly id: string;
  readonly name: Name;
  readonly color: number;
  readonly rule: Group;
  readonly off?: true;
}

/** Segments by rules: each row to the first that matches, or to every one that matches. */
export interface RulesScheme {
  readonly overlap: 'firstMatch' | 'free';
  readonly segments: readonly RuleSegment[];
}
