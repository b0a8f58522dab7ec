import type { Text } from '../../language/text.ts';
import { remove } from '../ruleEdit.ts';
import { changeRule } from './changeRule.ts';
import type { RulesScheme } from '../methods/rulesScheme.ts';
import type { Repair } from './check.ts';

/** Takes the part of a rule away that a finding stands at. */
export function removePart(label: Text): Repair<RulesScheme> {
  return {
    label,
    apply: (scheme, { place }) =>
      changeRule(scheme, place.segment, (rule) => (place.part ? remove(rule, place.part) : rule)),
  };
}
