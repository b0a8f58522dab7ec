import { operatorsFor } from './operators/index.ts';
import type { SubjectType } from './operators/operator.ts';
import type { Condition, Subject } from './rule.ts';

/** A condition not yet finished, with the first operator that fits the type of its subject. */
export function newCondition(subject: Subject, type: SubjectType, id: string): Condition {
  const operator = operatorsFor(type)[0]!;
  return { id, kind: 'condition', subject, operator: operator.name, value: operator.initial };
}
