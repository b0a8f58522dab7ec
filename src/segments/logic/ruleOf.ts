import { emptyGroup, type Condition, type Rule, type Subject } from '../rule.ts';

/** A condition that only says something, without a place in a scheme: its id is given when it gets one. */
export function conditionOf(subject: Subject, operator: string, value: unknown, negated = false): Condition {
  return {
    id: '',
    kind: 'condition',
    subject,
    operator,
    value,
    ...(negated ? { negated } : {}),
  };
}

/** One rule of several: any of them, or all. */
export function joined(match: 'any' | 'all', rules: readonly Rule[]): Rule | null {
  const [only] = rules;
  if (rules.length < 2) return only ?? null;
  return { ...emptyGroup('', match), items: rules };
}
