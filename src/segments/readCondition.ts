import { message } from '../language/message.ts';
import { at, failed, type Problem, type Result } from '../language/problem.ts';
import { operatorNamed } from './operators/index.ts';
import type { Operator } from './operators/operator.ts';
import type { Condition } from './rule.ts';

const leftOut: Problem = {
  message: message({
    en: 'A value was left out of the link.',
    sv: 'Ett värde utelämnades ur länken.',
    it: 'Un valore è stato omesso dal link.',
    da: 'En værdi er udeladt af linket.',
  }),
  remedy: message({
    en: 'Fill it in.',
    sv: 'Fyll i det.',
    it: 'Inseriscilo.',
    da: 'Udfyld den.',
  }),
};

/** A condition's operator with the value that it read. */
export interface ReadCondition {
  readonly operator: Operator;
  readonly value: unknown;
  readonly isUnfinished: boolean;
}

/** The operator of a condition and its value, or a problem that names the condition. */
export function readCondition(condition: Condition): Result<ReadCondition> {
  const place = { condition: condition.id };
  const operator = operatorNamed(condition.operator);
  if (!operator) {
    return {
      problem: {
        message: message(
          {
            en: 'This version does not know the comparison “{operator}”.',
            sv: 'Den här versionen känner inte till jämförelsen ”{operator}”.',
            it: 'Questa versione non conosce il confronto «{operator}».',
            da: 'Denne version kender ikke sammenligningen ”{operator}”.',
          },
          { operator: condition.operator },
        ),
        remedy: message({
          en: 'Choose another one.',
          sv: 'Välj en annan.',
          it: 'Scegline un altro.',
          da: 'Vælg en anden.',
        }),
        place,
      },
    };
  }
  if (condition.hole) return { problem: { ...leftOut, place } };
  const read = operator.read(condition.value);
  if (failed(read)) return { problem: at(read.problem, place) };
  return { value: { operator, value: read.value, isUnfinished: operator.isUnfinished(read.value) } };
}
