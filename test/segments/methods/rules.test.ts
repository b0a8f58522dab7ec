import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { tableOf, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { methodNamed } from '../../../src/segments/methods/index.ts';
import { rules } from '../../../src/segments/methods/rules.ts';
import { run } from '../../../src/segments/methods/rules.run.ts';
import type { RuleSegment, RulesScheme } from '../../../src/segments/methods/rulesScheme.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';

const table = tableOf([{ name: 'age', column: columnFrom('number', [10, 20, 30, null, 40, 50]) }]);

function segment(
  id: string,
  operator: string,
  number: number | null,
  rest: Partial<RuleSegment> = {},
): RuleSegment {
  const subject = { of: 'column', column: 'age' } as const;
  const condition = {
    id: `${id}Condition`,
    kind: 'condition',
    subject,
    operator,
    value: { number },
  } as const;
  return {
    id,
    name: id,
    color: 1,
    rule: { id: `${id}Rule`, kind: 'group', match: 'all', items: [condition] },
    ...rest,
  };
}

function evaluated(scheme: RulesScheme, over = table): Segmentation {
  const read = rules.read(JSON.parse(JSON.stringify(scheme)));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  const result = finish(run.evaluate(read.value, contextOver(over)));
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

const rowsOf = ({ segments, rest }: Segmentation) => ({
  ...Object.fromEntries(segments.map(({ id, matched, kept }) => [id, [positions(matched), positions(kept)]])),
  rest: positions(rest),
});

const segments = [
  segment('old', 'atLeast', 40),
  segment('off', 'atLeast', 0, { off: true }),
  segment('grown', 'atLeast', 20),
  segment('blank', 'atLeast', null),
];

test('first match: a row is in one segment or in the rest', () => {
  const result = evaluated({ overlap: 'firstMatch', segments });
  expect(rowsOf(result)).toEqual({
    old: [
      [4, 5],
      [4, 5],
    ],
    grown: [
      [1, 2, 4, 5],
      [1, 2],
    ],
    blank: [[], []],
    rest: [0, 3],
  });
  expect(result.isPartition).toBe(true);
  expect(Object.fromEntries(result.counts)).toEqual({
    oldRule: 2,
    oldCondition: 2,
    offRule: null,
    offCondition: null,
    grownRule: 4,
    grownCondition: 4,
    blankRule: null,
    blankCondition: null,
  });
  expect(Object.fromEntries(result.missing)).toEqual({
    oldCondition: 1,
    grownCondition: 1,
    blankCondition: 1,
  });
});

test('free: a row is in every segment that it matches', () => {
  const result = evaluated({ overlap: 'free', segments });
  expect(rowsOf(result)).toEqual({
    old: [
      [4, 5],
      [4, 5],
    ],
    grown: [
      [1, 2, 4, 5],
      [1, 2, 4, 5],
    ],
    blank: [[], []],
    rest: [0, 3],
  });
  expect(result.isPartition).toBe(false);
});

test('without segments everyone is the rest, and of a view only its rows are', () => {
  expect(positions(evaluated({ overlap: 'firstMatch', segments: [] }).rest)).toEqual([0, 1, 2, 3, 4, 5]);
  const rows = emptyBitmap(6);
  for (const row of [0, 1, 5]) rows.set(row);
  expect(rowsOf(evaluated({ overlap: 'firstMatch', segments }, viewOf(table, rows)))).toMatchObject({
    old: [[5], [5]],
    grown: [[1, 5], [1]],
    rest: [0],
  });
});

test('a problem names the segment and the condition', () => {
  const result = finish(
    run.evaluate({ overlap: 'free', segments: [segment('odd', 'contains', 3)] }, contextOver(table)),
  );
  expect(failed(result) && result.problem.place).toEqual({ condition: 'oddCondition', segment: 'odd' });
});

test('a scheme lists its segments and what they refer to', () => {
  const scheme: RulesScheme = { overlap: 'free', segments };
  expect(rules.segments(scheme).map(({ id }) => id)).toEqual(['old', 'grown', 'blank']);
  expect(rules.subjects(scheme)).toHaveLength(4);
  expect(rules.references(scheme)).toEqual([]);
  expect(methodNamed('rules')).toBe(rules);
  expect(rules.read(rules.example)).toEqual({ value: rules.example });
  expect(rules.read(rules.initial)).toEqual({ value: rules.initial });
});

describe('refuses', () => {
  const good = segment('a', 'atLeast', 1);
  test.each([
    ['nothing', null],
    ['an unknown overlap', { overlap: 'best', segments: [] }],
    ['a segment named as everyone else', { overlap: 'free', segments: [{ ...good, id: 'rest' }] }],
    ['two segments of one id', { overlap: 'free', segments: [good, good] }],
    ['colour 0', { overlap: 'free', segments: [{ ...good, color: 0 }] }],
    ['colour 13', { overlap: 'free', segments: [{ ...good, color: 13 }] }],
    ['a name in one language', { overlap: 'free', segments: [{ ...good, name: { en: 'A' } }] }],
  ])('%s', (_what, stored) => {
    expect(failed(rules.read(stored))).toBe(true);
  });

  test('a rule that is none, naming its segment', () => {
    const read = rules.read({ overlap: 'free', segments: [{ ...good, rule: { kind: 'group' } }] });
    expect(failed(read) && read.problem.place).toEqual({ segment: 'a' });
  });
});
