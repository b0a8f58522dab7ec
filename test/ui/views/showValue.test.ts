import { expect, test } from 'vitest';
import type { ColumnFacts } from '../../../src/data/facts.ts';
import { showValue } from '../../../src/ui/views/showValue.ts';

const facts = (more: Partial<ColumnFacts>): ColumnFacts => ({
  name: 'column',
  type: 'number',
  rows: 10,
  missing: 0,
  distinct: 10,
  range: { from: 0, to: 100_000 },
  histogram: [],
  values: [],
  ...more,
});

test('numbers take the form of the language; years and keys have no thousands signs', () => {
  expect(showValue(12_345.5, facts({}), 'en')).toBe('12,345.5');
  expect(showValue(12_345.5, facts({}), 'da')).toBe('12.345,5');
  expect(showValue(2019, facts({ range: { from: 1998, to: 2024 } }), 'en')).toBe('2019');
  expect(showValue(20_230_001, { ...facts({}), role: 'key' }, 'en')).toBe('20230001');
});

test('yes and no are spelled as in the file, or in the language', () => {
  expect(showValue(true, facts({ type: 'boolean', range: null, labels: ['nein', 'ja'] }), 'en')).toBe('ja');
  expect(showValue(false, facts({ type: 'boolean', range: null }), 'sv')).toBe('nej');
});

test('dates show the time of day only where the column has any', () => {
  const time = Date.UTC(2025, 3, 3, 14, 5);
  expect(showValue(time, facts({ type: 'date' }), 'en')).toBe('3 Apr 2025');
  expect(showValue(time, facts({ type: 'date', hasTime: true }), 'en')).toContain('14:05');
});

test('what is missing is nothing', () => expect(showValue(null, facts({}), 'it')).toBe(''));
