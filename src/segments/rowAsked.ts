import { at, failed, type Result } from '../language/problem.ts';
import type { CellValue, Column, ColumnType } from '../data/column.ts';
import { type ConditionTest, conditionTest } from './conditionTest.ts';
import type { MethodContext } from './methods/method.ts';
import type { RuleSegment } from './methods/rulesScheme.ts';
import type { Test } from './operators/operator.ts';
import { passes } from './passes.ts';
import type { Condition, Rule, Subject } from './rule.ts';

/** A condition as it is asked of one row. */
export interface AskedCondition {
  readonly condition: Condition;
  /** What the row has there; null where it is missing or membership is asked for. */
  readonly value: CellValue;
  readonly type: ColumnType | 'segment';
  /** What it comes to before its negation; null where it is passed over. */
  readonly answer: boolean | null;
}

/** Something that conditions ask of a row, and that the row may have another value of. */
export interface AskedTrait {
  readonly subject: Subject;
  readonly column: Column;
  readonly value: CellValue;
  /** Whether another trait asked for is made of the same column: one cannot be changed and the other not. */
  readonly isEntangled: boolean;
  readonly conditions: readonly { readonly condition: Condition; readonly bound: ConditionTest }[];
}

/** One row as a set of segments asks it. */
export interface RowAsked {
  readonly conditions: ReadonlyMap<Condition, AskedCondition>;
  /** In the order in which they are asked for first. */
  readonly traits: readonly AskedTrait[];
}

/** Asks every condition of these segments of one row, without a scan. A problem names segment and condition. */
export function rowAsked(
  segments: readonly RuleSegment[],
  row: number,
  context: MethodContext,
): Result<RowAsked> {
  const conditions = new Map<Condition, AskedCondition>();
  const traits = new Map<Column, Trait>();
  for (const { id, rule } of segments) {
    for (const { condition, isOff } of activeConditions(rule, false)) {
      if (isOff) {
        conditions.set(condition, passedOver(condition, row, context));
        continue;
      }
      const bound = conditionTest(condition, context);
      if (failed(bound)) return { problem: at(bound.problem, { segment: id }) };
      const asked = askedOf(condition, bound.value, row, context);
      if (failed(asked)) return { problem: at(asked.problem, { segment: id, condition: condition.id }) };
      conditions.set(condition, asked.value);
      const { column } = bound.value;
      if (column === null || asked.value.answer === null) continue;
      let trait = traits.get(column);
      if (!trait) {
        trait = { subject: condition.subject, column, value: asked.value.value, conditions: [] };
        traits.set(column, trait);
      }
      trait.conditions.push({ condition, bound: bound.value });
    }
  }
  return { value: { conditions, traits: withEntangled([...traits.values()], context) } };
}

interface Trait extends Omit<AskedTrait, 'isEntangled'> {
  readonly conditions: AskedTrait['conditions'][number][];
}

function withEntangled(traits: readonly Trait[], { origin }: MethodContext): readonly AskedTrait[] {
  const origins = traits.map(({ subject }) => origin?.(subject) ?? null);
  return traits.map((trait, index) => ({
    ...trait,
    isEntangled: origins[index] !== null && origins.filter((name) => name === origins[index]).length > 1,
  }));
}

function* activeConditions(rule: Rule, isOff: boolean): Generator<{ condition: Condition; isOff: boolean }> {
  const off = isOff || rule.off === true;
  if (rule.kind === 'condition') yield { condition: rule, isOff: off };
  else for (const item of rule.items) yield* activeConditions(item, off);
}

function askedOf(
  condition: Condition,
  { column, test }: ConditionTest,
  row: number,
  context: MethodContext,
): Result<AskedCondition> {
  if (column === null) {
    const answer = test && isMember(test, row, context);
    if (answer !== null && failed(answer)) return answer;
    return { value: { condition, value: null, type: 'segment', answer: answer && answer.value } };
  }
  const value = column.at(row);
  const answer = test && test.form !== 'members' ? passes(test, value) : null;
  return { value: { condition, value, type: column.type, answer } };
}

function isMember(test: Test, row: number, context: MethodContext): Result<boolean> {
  let isIn = false;
  for (const segment of test.form === 'members' ? test.segments : []) {
    const members = context.members(segment);
    if (failed(members)) return members;
    isIn ||= members.value.get(row) !== 0;
  }
  return { value: isIn };
}

function passedOver(condition: Condition, row: number, context: MethodContext): AskedCondition {
  const { subject } = condition;
  if (subject.of === 'segment') return { condition, value: null, type: 'segment', answer: null };
  const found = context.column(subject);
  if (failed(found)) return { condition, value: null, type: 'text', answer: null };
  return { condition, value: found.value.at(row), type: found.value.type, answer: null };
}
