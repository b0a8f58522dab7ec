import type { Bitmap } from '../../data/bitmap.ts';
import type { SegmentReference } from '../operators/operator.ts';
import type { Rule, Subject } from '../rule.ts';
import type { Asked, Axis } from './axis.ts';
import { classify } from './classify.ts';
import { conditionOf, joined } from './ruleOf.ts';

const most = 6;

/** Every way of being in some segments of other cells and not in others; null where too many are asked about. */
export function membersAxis(
  subject: Subject,
  asked: readonly Asked[],
  members: (reference: SegmentReference) => Bitmap,
): Axis | null {
  const listOf = ({ test }: Asked) => (test.form === 'members' ? test.segments : []);
  const references = new Map(
    asked
      .flatMap(listOf)
      .map((reference) => [JSON.stringify([reference.cell, reference.segment]), reference]),
  );
  if (references.size > most) return null;
  const segments = [...references.values()];
  const rows = segments.map(members);
  const keys = [...references.keys()];
  const answers = 1 << segments.length;
  const { count, classOf, accepts } = classify(
    answers,
    asked.map((condition) => {
      const wanted = listOf(condition).reduce(
        (mask, { cell, segment }) => mask | (1 << keys.indexOf(JSON.stringify([cell, segment]))),
        0,
      );
      return Uint8Array.from({ length: answers }, (_, answer) => Number((answer & wanted) !== 0));
    }),
  );
  const answerOf = (row: number) =>
    rows.reduce((answer, bitmap, position) => (bitmap.get(row) ? answer | (1 << position) : answer), 0);
  return {
    subject,
    classes: count,
    accepts: new Map(asked.map(({ condition }, position) => [condition.id, accepts[position]!])),
    answerOf,
    classOf: (answer) => classOf[answer]!,
    valueOf: (row) => answerOf(row),
    ruleFor: (chosen) =>
      joined(
        'any',
        chosen.map((answer) => {
          const each = segments.map((segment, position): Rule =>
            conditionOf(subject, 'inSegment', { segments: [segment] }, ((answer >> position) & 1) === 0),
          );
          return joined('all', each) as Rule;
        }),
      ),
  };
}
