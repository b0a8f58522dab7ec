import { languages } from '../language/text.ts';
import type { RuleSegment } from '../segments/methods/rulesScheme.ts';
import type { Group } from '../segments/rule.ts';
import type { SentenceContext } from '../segments/ruleSentence.ts';
import { automaticName } from './automaticName.ts';

/**
 * The segment with another rule. A name that the rule before gave it, in whatever language, follows the rule; one that
 * a person wrote stays.
 */
export function withRule(segment: RuleSegment, rule: Group, context: SentenceContext): RuleSegment {
  const { name } = segment;
  const isAutomatic =
    typeof name === 'string' &&
    languages.some((language) => automaticName(segment.rule, { ...context, language }) === name);
  const next = isAutomatic ? automaticName(rule, context) : '';
  return { ...segment, name: next || name, rule };
}
