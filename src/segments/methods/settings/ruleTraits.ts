import { conditionsOf, type Group } from '../../rule.ts';
import type { Trait } from './setting.ts';

/** The traits that a rule asks about; membership of segments is none. */
export function ruleTraits(rule: Group): readonly Trait[] {
  return Array.from(conditionsOf(rule), ({ subject }) => subject).filter(
    (subject) => subject.of !== 'segment',
  );
}
