import { expect, test } from 'vitest';
import { filterParts, withoutFilterPart } from '../../src/app/filterParts.ts';
import type { SentenceContext } from '../../src/segments/ruleSentence.ts';
import type { Condition, Group } from '../../src/segments/rule.ts';

const context: SentenceContext = {
  language: 'en',
  asOf: 0,
  name: (subject) => (subject.of === 'column' ? subject.column : ''),
  type: () => 'number',
  show: (value) => String(value),
};

function between(id: string, column: string, from: number, to: number): Condition {
  return {
    id,
    kind: 'condition',
    subject: { of: 'column', column },
    operator: 'between',
    value: { from, to },
  };
}

const both: Group = {
  id: 'where',
  kind: 'group',
  match: 'all',
  items: [between('a', 'orders', 18, 19), between('b', 'revenue', 0, 200)],
};

test('each part of a rule that needs all of them stands by itself', () => {
  expect(filterParts(both, context)).toEqual([
    { id: 'a', text: 'orders is between 18 and 19 (both included)' },
    { id: 'b', text: 'revenue is between 0 and 200 (both included)' },
  ]);
  expect(withoutFilterPart(both, 'a').items.map(({ id }) => id)).toEqual(['b']);
});

test('a rule of another form is one part, and goes as a whole', () => {
  const either: Group = { ...both, match: 'any' };
  const [only, ...others] = filterParts(either, context);
  expect(others).toEqual([]);
  expect(only).toEqual({
    id: 'where',
    text: 'orders is between 18 and 19 (both included), or revenue is between 0 and 200 (both included)',
  });
  expect(withoutFilterPart(either, 'where').items).toEqual([]);
});

test('what is switched off or unfinished keeps no row back', () => {
  const unfinished: Condition = { ...between('a', 'orders', 1, 2), value: { from: null, to: 2 } };
  const off: Condition = { ...between('b', 'revenue', 1, 2), off: true };
  expect(filterParts({ ...both, items: [unfinished, off] }, context)).toEqual([]);
  expect(filterParts({ ...both, off: true }, context)).toEqual([]);
});
