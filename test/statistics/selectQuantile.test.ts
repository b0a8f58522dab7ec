import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '../../src/statistics/quantile.ts';
import { selectQuantile } from '../../src/statistics/selectQuantile.ts';

const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -2, max: 2 }));

test('selects what the quantile of the sorted values is', () => {
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (some, share) => {
        const sorted = Float64Array.from(some).sort();
        expect(selectQuantile(Float64Array.from(some), share) + 0).toBe(quantile(sorted, share) + 0);
      },
    ),
    { numRuns: 500 },
  );
});

test('keeps every value while it reorders them', () => {
  const values = Float64Array.from([5, 1, 4, 1, 3]);
  expect(selectQuantile(values, 0.5)).toBe(3);
  expect([...values].sort()).toEqual([1, 1, 3, 4, 5]);
  expect(selectQuantile(new Float64Array(), 0.5)).toBeNaN();
});

test('a value that is hit exactly is the quantile, however far off its neighbours are', () => {
  expect(quantile([-Infinity], 0)).toBe(-Infinity);
  expect(selectQuantile(Float64Array.of(-Infinity), 0)).toBe(-Infinity);
  expect(quantile([1, 2, Infinity], 0.5)).toBe(2);
  expect(selectQuantile(Float64Array.of(Infinity, 2, 1), 0.5)).toBe(2);
});
