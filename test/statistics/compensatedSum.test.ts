import { expect, test } from 'vitest';
import { compensatedSum } from '../../src/statistics/compensatedSum.ts';

test('what plain addition loses is kept', () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(compensatedSum([])).toBe(0);
});

test('the order does not matter', () => {
  const values = Float64Array.from({ length: 1000 }, (_, index) => Math.sin(index) * 10 ** (index % 17));
  expect(compensatedSum(values.toReversed())).toBe(compensatedSum(values));
});
