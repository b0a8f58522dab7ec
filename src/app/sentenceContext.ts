import { nameIn, type Language } from '../language/text.ts';
import type { SentenceContext } from '../segments/ruleSentence.ts';
import type { Subject } from '../segments/rule.ts';
import type { RuleScope } from './ruleScope.ts';
import { subjectKey } from './subjectChoices.ts';

/** How a rule is said in a language with the names of a scope; what the scope lacks is called by its stored name. */
export function sentenceContext(
  scope: Pick<RuleScope, 'subjects' | 'segments' | 'asOf'>,
  language: Language,
): SentenceContext {
  const choices = new Map(scope.subjects.map((choice) => [choice.key, choice]));
  const choiceOf = (subject: Subject) => choices.get(subjectKey(subject));
  return {
    language,
    asOf: scope.asOf ?? 0,
    name(subject) {
      const choice = choiceOf(subject);
      return choice ? nameIn(choice.name, language) : subject.of === 'column' ? subject.column : '?';
    },
    type: (subject) => choiceOf(subject)?.type ?? 'text',
    show(value) {
      if (value === null || typeof value !== 'object') return String(value ?? '');
      const { cell, segment } = value;
      const named = scope.segments.find(
        ({ reference }) => reference.cell === cell && reference.segment === segment,
      );
      return named ? nameIn(named.name, language) : segment;
    },
  };
}
