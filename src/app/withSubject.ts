import { failed } from '../language/problem.ts';
import { newCondition } from '../segments/newCondition.ts';
import { operatorNamed, operatorsFor } from '../segments/operators/index.ts';
import type { Operator } from '../segments/operators/operator.ts';
import type { Condition } from '../segments/rule.ts';
import type { SubjectChoice } from './subjectChoices.ts';

/** Controls whose values belong to one column alone. */
const ownValues: readonly Operator['control'][] = ['choices'];

/** The condition asked of another subject; operator and value stay where they can be asked of it too. */
export function withSubject(condition: Condition, { subject, type }: SubjectChoice): Condition {
  const operator = operatorsFor(type).find(({ name }) => name === condition.operator);
  if (!operator) {
    const { operator: first, value } = newCondition(subject, type, condition.id);
    const { negated: _, ...rest } = condition;
    return { ...rest, subject, operator: first, value };
  }
  return {
    ...condition,
    subject,
    value: ownValues.includes(operator.control) ? operator.initial : condition.value,
  };
}

/** The condition with another operator; the value stays where the new one reads it. */
export function withOperator(condition: Condition, name: string, isNegated: boolean): Condition {
  const { negated: _, ...rest } = condition;
  const before = operatorNamed(condition.operator);
  const after = operatorNamed(name);
  if (!after) return condition;
  const isReadable = before?.control === after.control && !failed(after.read(condition.value));
  return {
    ...rest,
    operator: name,
    value: isReadable ? condition.value : after.initial,
    ...(isNegated ? { negated: true } : {}),
  };
}
