import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeingCuts } from '../../src/statistics/agreeingCuts.ts';

const tierAt = (score: number, cuts: readonly number[]) => {
  const passed = cuts.toReversed().findIndex((cut) => score >= cut);
  return passed < 0 ? cuts.length : passed;
};
const agreed = (scores: readonly number[], tiers: readonly number[], cuts: readonly number[]) =>
  scores.filter((score, row) => tierAt(score, cuts) === tiers[row]).length;

/** Every choice of so many of some numbers, ascending. */
function choices(numbers: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return numbers.flatMap((first, at) =>
    choices(numbers.slice(at + 1), count - 1).map((others) => [first, ...others]),
  );
}

test('a score that follows its tiers is cut where they meet', () => {
  expect(agreeingCuts([9, 8, 5, 4, 1], [0, 0, 1, 1, 2], 3)).toEqual([4, 8]);
});

test('a row out of its place gives way to more that are in theirs', () => {
  expect(agreeingCuts([9, 9, 9, 5, 5, 5, 5], [0, 0, 1, 0, 1, 1, 1], 2)).toEqual([9]);
});

test('fewer scores than tiers have fewer cuts, one score none', () => {
  expect(agreeingCuts([3, 7, 7], [3, 0, 1], 4)).toEqual([7]);
  expect(agreeingCuts([2, 2], [0, 1], 2)).toEqual([]);
});

test('no other cuts leave more rows in their tier', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const [scores, tiers] = [rows.map(([score]) => score), rows.map(([, tier]) => tier)];
      const cuts = agreeingCuts(scores, tiers, 4);
      const [, ...above] = [...new Set(scores)].toSorted((one, other) => one - other);
      expect(cuts).toEqual(cuts.toSorted((one, other) => one - other));
      expect(cuts.length).toBe(Math.min(3, above.length));
      const best = Math.max(...choices(above, cuts.length).map((other) => agreed(scores, tiers, other)));
      expect(agreed(scores, tiers, cuts)).toBe(best);
    }),
  );
});
