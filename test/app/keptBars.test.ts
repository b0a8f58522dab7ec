import { expect, test } from 'vitest';
import { keptBars } from '../../src/app/keptBars.ts';
import type { ColumnFacts } from '../../src/data/facts.ts';
import type { Condition } from '../../src/segments/rule.ts';

const age: ColumnFacts = {
  name: 'age',
  type: 'number',
  rows: 30,
  missing: 0,
  distinct: 30,
  range: { from: 0, to: 30 },
  histogram: [0, 10, 20].map((from) => ({ count: 10, from, to: from + 10 })),
  values: [],
};
const over: Condition = {
  id: 'c',
  kind: 'condition',
  subject: { of: 'column', column: 'age' },
  operator: 'atLeast',
  value: { number: 10 },
};
const kept = (condition: Condition, facts = age) =>
  keptBars(condition, facts, 0)?.map(({ isKept }) => isKept);

test('bars inside what a condition keeps are told from the others', () => {
  expect(kept(over)).toEqual([false, true, true]);
  expect(kept({ ...over, negated: true })).toEqual([true, false, false]);
});

test('yes and no are asked by their meaning, not their spelling', () => {
  const bought: ColumnFacts = {
    ...age,
    name: 'y',
    type: 'boolean',
    labels: ['nej', 'ja'],
    histogram: [
      { count: 4, value: 'nej' },
      { count: 2, value: 'ja' },
    ],
  };
  expect(kept({ ...over, operator: 'isTrue', value: null }, bought)).toEqual([false, true]);
});

test('what needs the whole column, or is unfinished, is not guessed', () => {
  expect(kept({ ...over, operator: 'topN', value: { count: 3 } })).toBeUndefined();
  expect(kept({ ...over, value: { number: null } })).toBeUndefined();
});
