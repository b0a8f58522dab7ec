import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedPurchases } from '../../src/statistics/expectedPurchases.ts';
import { repeatsExpected } from '../../src/statistics/repeatsExpected.ts';

const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

test('the probabilities add up to one, and their mean is the purchases expected of a new customer', () =>
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 60, noNaN: true }), (age) => {
      const shares = repeatsExpected(model, age, 400);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const mean = shares.reduce((sum, share, x) => sum + share * x, 0);
      expect(mean).toBeCloseTo(expectedPurchases(model, 0, 0, 0, age), 8);
    }),
    { numRuns: 30 },
  ));

test('at age 0 nobody has bought again; without repeats it is (α ÷ (α + T))^r', () => {
  const [none, ...more] = repeatsExpected(model, 0, 2);
  expect(none).toBeCloseTo(1, 12);
  for (const share of more) expect(share).toBeCloseTo(0, 12);
  expect(repeatsExpected(model, 39, 0)[0]).toBeCloseTo((4.414 / 43.414) ** 0.243, 12);
});
