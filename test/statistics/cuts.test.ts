import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalWidthCuts } from '../../src/statistics/equalWidthCuts.ts';
import { meanAndDeviation } from '../../src/statistics/meanAndDeviation.ts';
import { quantileCuts } from '../../src/statistics/quantileCuts.ts';
import { standardDeviationCuts } from '../../src/statistics/standardDeviationCuts.ts';
import { bandsMissing, oracleColumns } from './bandsOracle.ts';

/** How many values lie in each band; a value on a cut belongs below it, or above. */
function counted(values: Float64Array, cuts: readonly number[], closed: 'left' | 'right'): number[] {
  const counts = Array.from({ length: cuts.length + 1 }, () => 0);
  for (const value of values)
    counts[cuts.filter((cut) => (closed === 'left' ? value >= cut : value > cut)).length]! += 1;
  return counts;
}

test('quantile cuts are those of type 7, rounded to what can be read', () => {
  expect(quantileCuts([1, 2, 3, 4, 5], 4)).toEqual([2, 3, 4]);
  expect(quantileCuts([0.1, 0.2, 0.3, 0.4], 3)).toEqual([0.2, 0.3]);
  expect(quantileCuts([], 4)).toEqual([]);
});

test('equal values are not parted: cuts that coincide stand once, and none above which nothing lies', () => {
  const orders = [
    ...Array.from({ length: 60 }, () => 1),
    ...Array.from({ length: 25 }, () => 2),
    ...Array.from({ length: 15 }, () => 3),
  ];
  expect(quantileCuts(orders, 5)).toEqual([1, 2]);
  expect(quantileCuts([1, 2, 2, 2, 2], 4)).toEqual([]);
  expect(quantileCuts([7, 7, 7], 3)).toEqual([]);
});

test('cuts of one width', () => {
  expect(equalWidthCuts(0, 1, 5)).toEqual([0.2, 0.4, 0.6, 0.8]);
  expect(equalWidthCuts(0, 0.3, 3)).toEqual([0.1, 0.2]);
  expect(equalWidthCuts(4, 4, 3)).toEqual([]);
});

test('cuts at the mean and whole steps from it, at most three deviations away and where values lie beyond', () => {
  const spread = { mean: 10, deviation: 2, from: 5, to: 100 };
  expect(standardDeviationCuts(spread, 1)).toEqual([6, 8, 10, 12, 14, 16]);
  expect(standardDeviationCuts({ ...spread, to: 12 }, 0.5)).toEqual([5, 6, 7, 8, 9, 10, 11]);
  expect(standardDeviationCuts({ mean: 4, deviation: 0, from: 4, to: 4 }, 1)).toEqual([]);
  expect(standardDeviationCuts({ mean: 4, deviation: Number.NaN, from: 4, to: 4 }, 1)).toEqual([]);
});

test('mean and deviation by hand', () => {
  expect(meanAndDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: Math.sqrt(32 / 7) });
  expect(meanAndDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toEqual({ mean: 1e9 + 2, deviation: 1 });
});

test('cuts ascend strictly and leave no end band empty', () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 20 }), (values, bands) => {
      const sorted = Float64Array.from(values).sort();
      const [from, to] = [sorted[0]!, sorted.at(-1)!];
      const spread = { ...meanAndDeviation(sorted), from, to };
      for (const cuts of [
        quantileCuts(sorted, bands),
        equalWidthCuts(from, to, bands),
        standardDeviationCuts(spread, 0.5),
      ]) {
        expect(cuts.every((cut, index) => index === 0 || cut > cuts[index - 1]!)).toBe(true);
        const counts = counted(sorted, cuts, 'right');
        expect(counts[0]).toBeGreaterThan(0);
        expect(counts.at(-1)).toBeGreaterThan(0);
      }
    }),
  );
});

describe.skipIf(bandsMissing)(`as R has them${bandsMissing ? ` (${bandsMissing})` : ''}`, () => {
  const columns = bandsMissing ? [] : oracleColumns();
  test.each(columns)('$name', ({ values, expected }) => {
    const [from, to] = [values[0]!, values.at(-1)!];
    const { mean, deviation } = meanAndDeviation(values);
    expect([values.length, new Set(values).size]).toEqual([expected.n, expected.distinct]);
    expect(mean).toBeCloseTo(expected.mean, 9);
    expect(deviation).toBeCloseTo(expected.sd, 9);
    const deciles = [from, ...quantileCuts(values, 10), to];
    deciles.forEach((decile, index) =>
      expect(decile / expected.quantile_type7_deciles[index]!).toBeCloseTo(1, 9),
    );
    for (const k of [3, 4, 5, 6, 7]) {
      const { quantile, equal_width: width } = expected[`k${k}`]!;
      for (const [cuts, oracle] of [
        [quantileCuts(values, k), quantile],
        [equalWidthCuts(from, to, k), width],
      ] as const) {
        const breaks = [from, ...cuts, to];
        expect(breaks.length).toBe(oracle.breaks.length);
        breaks.forEach((edge, index) => expect(edge / oracle.breaks[index]!).toBeCloseTo(1, 9));
        expect(counted(values, cuts, 'right')).toEqual(oracle.counts_right_closed);
        expect(counted(values, cuts, 'left')).toEqual(oracle.counts_left_closed);
      }
    }
  });
});
