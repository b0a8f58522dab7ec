import { failed } from '../../language/problem.ts';
import { type Bitmap, emptyBitmap } from '../../data/bitmap.ts';
import { conditionTest } from '../conditionTest.ts';
import type { MethodContext } from '../methods/method.ts';
import type { SegmentReference } from '../operators/operator.ts';
import type { Condition, Rule, Subject } from '../rule.ts';
import type { Asked, Axis } from './axis.ts';
import { membersAxis } from './membersAxis.ts';
import { quantityAxis } from './quantityAxis.ts';
import { rowTest } from './rowTest.ts';
import { valueAxis } from './valueAxis.ts';
import { yesNoAxis } from './yesNoAxis.ts';

/** The axes that the conditions of some rules ask about, on one table: one a subject, more where that is too coarse. */
export function axesOf(rules: readonly Rule[], context: MethodContext): readonly Axis[] {
  const subjects = new Map<string, Asked[]>();
  for (const condition of rules.flatMap((rule) => [...switchedOn(rule)])) {
    const bound = conditionTest(condition, context);
    if (failed(bound) || !bound.value.test) continue;
    const key = JSON.stringify(condition.subject);
    const asked = { ...bound.value, condition, test: bound.value.test };
    subjects.set(key, [...(subjects.get(key) ?? []), asked]);
  }
  const members = (reference: SegmentReference) => {
    const rows = context.members(reference);
    return failed(rows) ? emptyBitmap(context.table.totalRows()) : rows.value;
  };
  return [...subjects.values()].flatMap((asked) => {
    const { subject } = asked[0]!.condition;
    const fixed = asked.filter(({ cut }) => cut === null);
    const axis = fixed.length > 0 ? axisOf(subject, fixed, members) : null;
    const others = axis ? asked.filter(({ cut }) => cut !== null) : asked;
    return [
      ...(axis ? [axis] : []),
      ...sameQuestions(others).map((alike) => yesNoAxis(alike, rowTest(alike[0]!, members))),
    ];
  });
}

function axisOf(
  subject: Subject,
  asked: readonly Asked[],
  members: (reference: SegmentReference) => Bitmap,
): Axis | null {
  const { column } = asked[0]!;
  if (!column) return membersAxis(subject, asked, members);
  return 'values' in column ? quantityAxis(subject, asked, column) : valueAxis(subject, asked, column);
}

function sameQuestions(asked: readonly Asked[]): readonly Asked[][] {
  const questions = new Map<string, Asked[]>();
  for (const one of asked) questions.set(one.question, [...(questions.get(one.question) ?? []), one]);
  return [...questions.values()];
}

function* switchedOn(rule: Rule): Generator<Condition> {
  if (rule.off) return;
  if (rule.kind === 'condition') yield rule;
  else for (const item of rule.items) yield* switchedOn(item);
}
