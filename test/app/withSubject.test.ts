import { expect, test } from 'vitest';
import { withOperator, withSubject, withValue } from '../../src/app/withSubject.ts';
import { columnSubjects } from '../../src/app/subjectChoices.ts';
import type { Condition } from '../../src/segments/rule.ts';

const base = { rows: 3, missing: 0, distinct: 3, range: null, histogram: [], values: [] } as const;
const [age, income, city] = columnSubjects([
  { ...base, name: 'age', type: 'number' },
  { ...base, name: 'income', type: 'number' },
  { ...base, name: 'city', type: 'text' },
]);
const over: Condition = {
  id: 'c',
  kind: 'condition',
  subject: age!.subject,
  operator: 'atLeast',
  value: { number: 30 },
  negated: true,
};

test('another column of the same type keeps the question', () => {
  expect(withSubject(over, income!)).toEqual({ ...over, subject: { of: 'column', column: 'income' } });
});

test('a column of another type begins anew, and says nothing yet', () => {
  const asked = withSubject(over, city!);
  expect(asked).toMatchObject({ id: 'c', operator: 'isAnyOf', value: { values: [] } });
  expect(asked.negated).toBeUndefined();
});

test('picked values belong to one column', () => {
  const picked: Condition = {
    ...over,
    subject: city!.subject,
    operator: 'isAnyOf',
    value: { values: ['Rome'] },
  };
  expect(withSubject(picked, { ...city!, subject: { of: 'column', column: 'town' } }).value).toEqual({
    values: [],
  });
});

test('another operator keeps a value of the same form, and no other', () => {
  expect(withOperator(over, 'lessThan', false)).toEqual({
    id: 'c',
    kind: 'condition',
    subject: age!.subject,
    operator: 'lessThan',
    value: { number: 30 },
  });
  expect(withOperator(over, 'between', true)).toMatchObject({
    value: { from: null, to: null },
    negated: true,
  });
});

test('a hole stays one until a value is chosen, and another kind of value is one', () => {
  const hole: Condition = { ...over, value: null, hole: true };
  expect(withSubject(hole, income!)).toEqual({
    ...hole,
    subject: { of: 'column', column: 'income' },
  });
  expect(withOperator(hole, 'lessThan', false).hole).toBe(true);
  expect(withOperator(hole, 'between', false).hole).toBeUndefined();
  expect(withSubject(hole, city!).hole).toBeUndefined();
  expect(withValue(hole, { number: 30 })).toEqual(over);
});
