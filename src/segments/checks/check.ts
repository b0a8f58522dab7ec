import type { Text } from '../../language/text.ts';
import type { RulesScheme } from '../methods/rulesScheme.ts';
import type { Finding } from './finding.ts';
import type { RuleFacts } from './ruleFacts.ts';

/** A repair of what a check found, at one click. */
export interface Repair<Scheme = unknown> {
  /** What it does, as a button and an edit say it; the holes are those of the finding’s message. */
  readonly label: Text;
  /** The scheme put right, or the same one where there is nothing to put right this way. `mint` makes new ids. */
  apply(scheme: Scheme, finding: Finding, mint: () => string): Scheme;
}

/** Something that can be wrong or odd with a set of rules. */
export interface Check {
  readonly name: string;
  readonly label: Text;
  find(facts: RuleFacts): readonly Finding[];
  /** The likeliest first. */
  readonly repairs?: readonly Repair<RulesScheme>[];
}

/** The repairs of what the checks of a method find. */
export interface MethodRepairs {
  /** That of the method. */
  readonly name: string;
  /** Those of one check, the likeliest first. */
  of(check: string): readonly Repair[];
}
