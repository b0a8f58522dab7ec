import { expect, test } from 'vitest';
import { strangeValues } from '../../src/app/strangeValues.ts';
import type { ColumnFacts } from '../../src/data/facts.ts';

const facts: ColumnFacts = {
  name: 'job',
  type: 'text',
  rows: 10,
  missing: 0,
  distinct: 2,
  range: null,
  histogram: [],
  values: [
    { value: 'manager', count: 6 },
    { value: 'student', count: 4 },
  ],
};

test('a chosen value that neither the trait nor the table has', () => {
  const subject = { values: ['manager', 'retired'], facts };
  expect(strangeValues(subject, ['manager', 'retired', 'student', 'Boss', 'Chief'])).toEqual([
    'Boss',
    'Chief',
  ]);
});

test('nothing is strange where the values are not all known', () => {
  expect(strangeValues({ values: null, facts }, ['Boss'])).toEqual([]);
  expect(strangeValues({ values: ['manager'], facts: null }, ['Boss'])).toEqual([]);
  expect(strangeValues({ values: ['manager'], facts: { ...facts, distinct: 3 } }, ['Boss'])).toEqual([]);
});
