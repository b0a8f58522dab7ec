import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { rules } from '../../src/segments/methods/rules.ts';
import { readCondition } from '../../src/segments/readCondition.ts';
import { readRule, segmentCells } from '../../src/segments/readRule.ts';
import { type Condition, conditionsOf, type Group, type Rule } from '../../src/segments/rule.ts';

const condition = {
  id: 'c',
  kind: 'condition',
  subject: { of: 'column', column: 'age' },
  operator: 'is',
  value: 1,
};
const group = (items: readonly unknown[], rest = {}) => ({
  id: 'g',
  kind: 'group',
  match: 'all',
  items,
  ...rest,
});

function nested(depth: number): unknown {
  let rule: unknown = group([condition]);
  for (let level = 1; level < depth; level++) rule = group([rule]);
  return rule;
}

const saidOf = (stored: unknown) => {
  const read = readRule(stored);
  return failed(read) ? say(read.problem.message, 'en') : null;
};

test('gives back what was stored, values and unknown operators as they are', () => {
  const stored = group([
    { ...condition, operator: 'fromTheFuture', value: { anything: [1, { deep: true }] }, negated: true },
    group([{ ...condition, subject: { of: 'segment' }, off: true }], {
      match: 'atLeast',
      atLeast: 2,
      off: true,
    }),
  ]);
  const read = readRule(JSON.parse(JSON.stringify(stored)));
  expect(read).toEqual({ value: stored });
});

test.each(['__proto__', 'constructor', 'prototype'])('the id %s is refused', (id) => {
  expect(saidOf(group([], { id }))).toMatch(/cannot read/);
  expect(saidOf(group([{ ...condition, id }]))).toMatch(/cannot read/);
  expect(failed(rules.read({ ...rules.example, segments: [{ ...rules.example.segments[0], id }] }))).toBe(
    true,
  );
});

describe('depth', () => {
  test('64 is read, 65 is not', () => {
    expect(saidOf(nested(64))).toBeNull();
    expect(saidOf(nested(65))).toBe('This rule has more than 64 groups inside one another.');
  });

  test('10,000 and a million are refused, not walked', () => {
    expect(saidOf(nested(10_000))).toMatch(/more than 64/);
    expect(saidOf(nested(1_000_000))).toMatch(/more than 64/);
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level++) value = [value];
    expect(saidOf(group([{ ...condition, value }]))).toMatch(/cannot read/);
  });
});

test('2,000 parts are read, more are not', () => {
  const many = (count: number) =>
    group(Array.from({ length: count }, (_, index) => ({ ...condition, id: `c${index}` })));
  expect(saidOf(many(2000))).toBeNull();
  expect(saidOf(many(2001))).toBe('This rule has more than 2,000 conditions and groups.');
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a list', []],
  ['a condition alone', condition],
  ['a group without id', { kind: 'group', match: 'all', items: [] }],
  ['a number for an id', group([{ ...condition, id: 4 }])],
  ['items that are no list', { id: 'g', kind: 'group', match: 'all', items: { length: 3 } }],
  ['an unknown match', group([], { match: 'most' })],
  ['at least without a number', group([], { match: 'atLeast' })],
  ['at least none', group([], { match: 'atLeast', atLeast: 0 })],
  ['at least one and a half', group([], { match: 'atLeast', atLeast: 1.5 })],
  ['negated that is not true', group([], { negated: false })],
  ['an unknown subject', group([{ ...condition, subject: { of: 'moon' } }])],
  ['a subject without a column', group([{ ...condition, subject: { of: 'column' } }])],
  ['a condition that is a group too', group([{ ...condition, items: [] }])],
  ['an item that is null', group([null])],
  ['an unknown property', group([{ ...condition, colour: 'red' }])],
])('refuses %s with a sentence', (_what, stored) => {
  expect(saidOf(stored)).toBe('“Rule” holds something this version cannot read.');
});

test('a column named __proto__ is a name; a property named so is refused and changes nothing', () => {
  const items =
    '[{"id":"c","kind":"condition","subject":{"of":"column","column":"__proto__"},"operator":"empty"}]';
  const read = readRule(JSON.parse(`{"id":"g","kind":"group","match":"all","items":${items}}`));
  if (failed(read)) throw new Error('failed');
  const [first] = conditionsOf(read.value);
  expect(first!.subject).toEqual({ of: 'column', column: '__proto__' });
  expect(
    saidOf(JSON.parse(`{"id":"g","kind":"group","match":"all","__proto__":{"off":true},"items":${items}}`)),
  ).toMatch(/cannot read/);
  expect(({} as Record<string, unknown>)['off']).toBeUndefined();
});

test('finds the cells that conditions refer to, each once', () => {
  const inSegments = (id: string, ...cells: string[]): Condition => ({
    id,
    kind: 'condition',
    subject: { of: 'segment' },
    operator: 'inSegment',
    value: { segments: cells.map((cell) => ({ cell, segment: 's' })) },
  });
  const items: Rule[] = [
    inSegments('a', 'one', 'two'),
    { ...inSegments('b'), value: 'nonsense' },
    { ...inSegments('d', 'three'), subject: { of: 'column', column: 'x' } },
    { id: 'h', kind: 'group', match: 'none', items: [inSegments('c', 'two', 'four')] },
  ];
  const rule: Group = { id: 'g', kind: 'group', match: 'all', items };
  expect(segmentCells(conditionsOf(rule))).toEqual(['one', 'two', 'four']);
});

test('a hole keeps its question, has no value, and is a problem at its condition until it is filled in', () => {
  const hole = { ...condition, operator: 'isAnyOf', value: { values: ['smuggled'] }, hole: true };
  const read = readRule(group([hole]));
  if (failed(read)) throw new Error('failed');
  const [kept] = conditionsOf(read.value);
  expect(kept).toEqual({ ...hole, value: null });
  const asked = readCondition(kept!);
  if (!failed(asked)) throw new Error('it was asked');
  expect(say(asked.problem.message, 'en')).toBe('A value was left out of the link.');
  expect(asked.problem.place).toEqual({ condition: 'c' });
  expect(saidOf(group([{ ...hole, hole: false }]))).toMatch(/cannot read/);
});
