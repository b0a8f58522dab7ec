import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini } from '../../src/statistics/gini.ts';
import { herfindahl } from '../../src/statistics/herfindahl.ts';
import { lorenz, type LorenzPoint } from '../../src/statistics/lorenz.ts';
import { paretoTiers } from '../../src/statistics/paretoTiers.ts';
import { topShare } from '../../src/statistics/topShare.ts';
import { ownOracle } from './ownOracle.ts';

const columns = ownOracle<
  Record<
    string,
    {
      values: number[];
      gini: number;
      smallSample: number;
      tiers: number[];
      top: number;
      herfindahl: number;
      lorenz: number[];
    }
  >
>('gini');

const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

function measured<Result extends object | number>(result: Result): Exclude<Result, { refusal: unknown }> {
  if (typeof result === 'object' && 'refusal' in result) throw new Error(String(result.refusal));
  return result as Exclude<Result, { refusal: unknown }>;
}

const tiersOf = (values: readonly number[], cuts?: readonly number[]) =>
  measured(paretoTiers(sorted(values), cuts)).tiers;

describe('as worked out in R by brute force', () => {
  for (const [name, expected] of Object.entries(columns))
    test(name, () => {
      const ascending = sorted(expected.values);
      const found = measured(gini(ascending));
      expect(found.gini).toBeCloseTo(expected.gini, 12);
      expect(found.smallSample).toBeCloseTo(expected.smallSample, 12);
      expect(tiersOf(expected.values).map(({ rows }) => rows)).toEqual(expected.tiers);
      expect(measured(topShare(ascending)).share).toBeCloseTo(expected.top, 12);
      expect(measured(herfindahl(ascending))).toBeCloseTo(expected.herfindahl, 12);
      const curve = measured(lorenz(ascending)) as readonly LorenzPoint[];
      expect(curve.length).toBe(Math.min(200, ascending.length + 1));
      for (const { rows, sum } of curve.slice(1))
        expect(sum).toBeCloseTo(expected.lorenz[Math.round(rows * ascending.length) - 1]!, 12);
    });
});

test('even, and all with one', () => {
  expect(gini(sorted([5, 5, 5]))).toEqual({ gini: 0, smallSample: 0 });
  expect(gini(sorted([0, 0, 0, 8]))).toEqual({ gini: 0.75, smallSample: 1 });
  expect(gini(sorted([3]))).toEqual({ gini: 0, smallSample: null });
  expect([herfindahl([5, 5]), herfindahl([0, 8])]).toEqual([0.5, 1]);
});

test('no value and values below zero are refused by all', () => {
  for (const measure of [gini, lorenz, paretoTiers, topShare, herfindahl]) {
    expect(measure(sorted([]))).toEqual({ refusal: 'no value', negatives: 0 });
    expect(measure(sorted([0, 0]))).toEqual({ refusal: 'no value', negatives: 0 });
    expect(measure(sorted([-1, -2, 9]))).toEqual({ refusal: 'below zero', negatives: 2 });
  }
});

test('the Gini coefficient is one less twice the area under the Lorenz curve, whatever the unit', () => {
  const values = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 150 })
    .filter((all) => all.some(Boolean));
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (given, unit) => {
      const curve = measured(lorenz(sorted(given))) as readonly LorenzPoint[];
      let area = 0;
      for (let at = 1; at < curve.length; at++)
        area += ((curve[at]!.rows - curve[at - 1]!.rows) * (curve[at]!.sum + curve[at - 1]!.sum)) / 2;
      expect(curve.at(-1)).toEqual({ rows: 1, sum: 1 });
      expect(measured(gini(sorted(given))).gini).toBeCloseTo(1 - 2 * area, 10);
      expect(measured(gini(sorted(given.map((value) => value * unit)))).gini).toBeCloseTo(1 - 2 * area, 10);
    }),
  );
});

test('a Lorenz curve of many values has so many points, each of them exact', () => {
  const ascending = Float64Array.from({ length: 10_000 }, (_, at) => at);
  const curve = measured(lorenz(ascending, 11)) as readonly LorenzPoint[];
  expect(curve.length).toBe(11);
  expect(curve[5]).toEqual({ rows: 0.5, sum: (5000 * 4999) / (10_000 * 9999) });
});

describe('tiers', () => {
  test('the one that crosses a cut stays in the better tier', () => {
    expect(tiersOf([50, 29, 2, 16, 3])).toEqual([
      { rows: 3, sum: 95, least: 16 },
      { rows: 0, sum: 0, least: null },
      { rows: 2, sum: 5, least: 2 },
    ]);
    expect(tiersOf([50, 30, 16, 3, 1]).map(({ rows }) => rows)).toEqual([2, 1, 2]);
  });

  test('equal values at a border go together, to the better tier', () => {
    expect(tiersOf([40, 20, 20, 20]).map(({ rows }) => rows)).toEqual([4, 0, 0]);
    expect(tiersOf([70, 5, 5, 5, 5, 5, 5]).map(({ rows }) => rows)).toEqual([7, 0, 0]);
  });

  test('own cuts; a share that reaches a cut but for rounding', () => {
    expect(
      tiersOf(
        [0.1, 0.1, 0.1, 0.7].map((value) => value + 0),
        [0.7],
      ).map(({ rows }) => rows),
    ).toEqual([1, 3]);
    expect(tiersOf([4, 3, 2, 1], [0.4, 0.7, 0.9]).map(({ rows }) => rows)).toEqual([1, 1, 1, 1]);
    // 0.7 + 0.1 is a little less than 0.8.
    expect(tiersOf([0.7, 0.1, 0.08, 0.07, 0.05]).map(({ rows }) => rows)).toEqual([2, 2, 1]);
    expect(tiersOf([1], []).map(({ rows }) => rows)).toEqual([1]);
  });

  test('every row is in one tier, and no tier holds a value of another', () => {
    const values = fc
      .array(fc.integer({ min: 0, max: 30 }), { minLength: 1 })
      .filter((all) => all.some(Boolean));
    fc.assert(
      fc.property(values, (given) => {
        const tiers = tiersOf(given);
        expect(tiers.reduce((sum, { rows }) => sum + rows, 0)).toBe(given.length);
        expect(tiers.reduce((sum, tier) => sum + tier.sum, 0)).toBe(
          given.reduce((sum, value) => sum + value, 0),
        );
        let above = Number.POSITIVE_INFINITY;
        for (const { rows, least } of tiers) {
          if (least === null) continue;
          expect(given.filter((value) => value >= least && value < above).length).toBe(rows);
          above = least;
        }
      }),
    );
  });
});

test('the largest fifth, rounded up', () => {
  expect(topShare(sorted([1, 1, 1, 1, 6]))).toEqual({ rows: 1, share: 0.6 });
  expect(topShare(sorted([1, 1, 1, 1, 2, 4]))).toEqual({ rows: 2, share: 0.6 });
  // 0.07 × 100 is a little more than 7.
  expect(measured(topShare(new Float64Array(100).fill(1), 0.07)).rows).toBe(7);
});
