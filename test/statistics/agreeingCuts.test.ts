import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeingCuts } from '../../src/statistics/agreeingCuts.ts';

const tierAt = (score: number, cuts: readonly number[]) => {
  const passed = cuts.toReversed().findIndex((cut) => score >= cut);
  return passed < 0 ? cuts.length : passed;
};
const agreed = (scores: readonly number[], tiers: readonly number[], cuts: readonly number[]) =>
  scores.filter((score, row) => tierAt(score, cuts) === tiers[row]).length;

/** Every way to put so many scores, from the lowest, into tiers that get no worse. */
function choices(size: number, worst: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return Array.from({ length: worst + 1 }, (_, tier) => tier).flatMap((tier) =>
    choices(size - 1, tier).map((others) => [tier, ...others]),
  );
}

test('a score that follows its tiers is cut where they meet', () => {
  expect(agreeingCuts([9, 8, 5, 4, 1], [0, 0, 1, 1, 2], 3)).toEqual([4, 8]);
});

test('a row out of its place gives way to more that are in theirs', () => {
  expect(agreeingCuts([9, 9, 9, 5, 5, 5, 5], [0, 0, 1, 0, 1, 1, 1], 2)).toEqual([9]);
});

test('a tier that no row has keeps its place: above all, below all, or between two scores', () => {
  expect(agreeingCuts([0, 0, 100], [2, 2, 1], 3)).toEqual([100, 101]);
  expect(agreeingCuts([0, 0, 100], [3, 3, 2], 4)).toEqual([100, 101, 102]);
  expect(agreeingCuts([0, 0, 100], [1, 1, 0], 4)).toEqual([-1, 0, 100]);
  expect(agreeingCuts([0, 0, 100], [2, 2, 0], 3)).toEqual([50, 100]);
  expect(agreeingCuts([3, 7, 7], [3, 0, 1], 4)).toEqual([5, 6, 7]);
  expect(agreeingCuts([6, 7], [2, 0], 3)).toEqual([6.5, 7]);
});

test('one score lies in the tier that most of its rows have', () => {
  expect(agreeingCuts([2, 2, 2], [0, 1, 1], 2)).toEqual([3]);
});

test('a tier whose rows all lie among more of others is left empty', () => {
  expect(agreeingCuts([9, 9, 9, 1, 1, 1], [0, 0, 1, 1, 2, 2], 3)).toEqual([5, 9]);
});

test('no other cuts leave more rows in their tier', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const [scores, tiers] = [rows.map(([score]) => score), rows.map(([, tier]) => tier)];
      const cuts = agreeingCuts(scores, tiers, 4);
      const ascending = [...new Set(scores)].toSorted((one, other) => one - other);
      expect(cuts.length).toBe(3);
      expect(cuts.every((cut, at) => at === 0 || cut > cuts[at - 1]!)).toBe(true);
      const best = Math.max(
        ...choices(ascending.length, 3).map(
          (chosen) => rows.filter(([score, tier]) => chosen[ascending.indexOf(score)] === tier).length,
        ),
      );
      expect(agreed(scores, tiers, cuts)).toBe(best);
    }),
  );
});
