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
    return withValue({ ...rest, subject, operator: first }, value);
  }
  const asked = { ...condition, subject };
  return ownValues.includes(operator.control) ? withValue(asked, operator.initial) : asked;
}

/** The condition with a value; what a link left out is filled in by it. */
export function withValue(condition: Condition, value: unknown): Condition {
  const { hole: _, ...whole } = condition;
  return { ...whole, value };
}

/** The condition with another operator; the value stays where the new one reads it. */
export function withOperator(condition: Condition, name: string, isNegated: boolean): Condition {
  const { negated: _, ...rest } = condition;
  const before = operatorNamed(condition.operator);
  const after = operatorNamed(name);
  if (!after) return condition;
  const isReadable = before?.control === after.control && !failed(after.read(condition.value));
  const asked: Condition = { ...rest, operator: name, ...(isNegated ? { negated: true } : {}) };
  const keeps = isReadable || (condition.hole && before?.control === after.control);
  return keeps ? asked : withValue(asked, after.initial);
}
