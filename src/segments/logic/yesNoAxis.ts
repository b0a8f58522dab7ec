import type { Asked, Axis } from './axis.ts';
import { conditionOf } from './ruleOf.ts';

/**
 * One condition by itself: it holds or it does not. For what is not compared with other conditions, because its cuts
 * move with the data or because there is too much to compare. `alike`: every condition that asks the same.
 */
export function yesNoAxis(alike: readonly Asked[], holds: (row: number) => boolean): Axis {
  const { column, condition } = alike[0]!;
  const { subject, operator, value } = condition;
  return {
    subject,
    classes: 2,
    accepts: new Map(alike.map((asked) => [asked.condition.id, Uint8Array.of(0, 1)])),
    answerOf: (row) => Number(holds(row)),
    classOf: (answer) => answer,
    valueOf: (row) => column?.at(row) ?? null,
    ruleFor: (answers) =>
      answers.length === 1 ? conditionOf(subject, operator, value, answers[0] === 0) : null,
  };
}
