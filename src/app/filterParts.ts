import { isActive } from '../segments/isActive.ts';
import { emptyGroup, type Group } from '../segments/rule.ts';
import { remove } from '../segments/ruleEdit.ts';
import { ruleSentence, sentenceText, type SentenceContext } from '../segments/ruleSentence.ts';

/** A part of a rule that can be taken away by itself, in words. */
export interface FilterPart {
  readonly id: string;
  readonly text: string;
}

/** What a rule asks for at its top: each part of one that needs all of them, else the whole. */
export function filterParts(rule: Group, context: SentenceContext): readonly FilterPart[] {
  if (rule.off) return [];
  const isOpen = rule.match === 'all' && !rule.negated;
  return (isOpen ? rule.items : [rule]).filter(isActive).map((part) => ({
    id: part.id,
    text: sentenceText(ruleSentence(part, context)).replace(/\.$/, ''),
  }));
}

/** The rule without one of these parts. */
export function withoutFilterPart(rule: Group, id: string): Group {
  return id === rule.id ? emptyGroup(rule.id) : remove(rule, id);
}
