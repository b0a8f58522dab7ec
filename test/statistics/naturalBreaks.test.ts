import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodnessOfFit } from '../../src/statistics/goodnessOfFit.ts';
import { naturalBreaks, type NaturalBreaks } from '../../src/statistics/naturalBreaks.ts';
import { squaresWithin } from '../../src/statistics/squaresWithin.ts';
import { bandsOracle, bandsMissing, oracleColumns } from './bandsOracle.ts';

function breaksOf(values: readonly number[], classes: number): NaturalBreaks {
  const work = naturalBreaks(Float64Array.from(values).sort(), classes);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Squared deviations from the mean of whole numbers, times their number: no rounding. */
function exactSquares(values: readonly bigint[]): { readonly times: bigint; readonly of: bigint } {
  const sum = values.reduce((total, value) => total + value, 0n);
  const squares = values.reduce((total, value) => total + value * value, 0n);
  return { times: squares * BigInt(values.length) - sum * sum, of: BigInt(values.length) };
}

/** The least sum over all divisions of whole numbers into at most so many classes, each tried. */
function leastOf(values: readonly bigint[], classes: number): number {
  const least = (from: number, left: number): { times: bigint; of: bigint } => {
    const whole = exactSquares(values.slice(from));
    if (left === 1) return whole;
    let best = whole;
    for (let end = from + 1; end < values.length; end++) {
      const [first, rest] = [exactSquares(values.slice(from, end)), least(end, left - 1)];
      const sum = { times: first.times * rest.of + rest.times * first.of, of: first.of * rest.of };
      if (sum.times * best.of < best.times * sum.of) best = sum;
    }
    return best;
  };
  const { times, of } = least(0, classes);
  return Number((times * 2n ** 60n) / of) / 2 ** 60;
}

test('three plain clusters', () => {
  const { classes, within } = breaksOf([1, 2, 3, 10, 11, 12, 100], 3);
  expect(classes).toEqual([
    { from: 1, to: 3, count: 3 },
    { from: 10, to: 12, count: 3 },
    { from: 100, to: 100, count: 1 },
  ]);
  expect(within).toBeCloseTo(4, 12);
});

test('equal values stay together, and there are no more classes than values', () => {
  expect(breaksOf([5, 5, 5, 7], 4).classes).toEqual([
    { from: 5, to: 5, count: 3 },
    { from: 7, to: 7, count: 1 },
  ]);
  expect(breaksOf([4, 4], 2).classes).toEqual([{ from: 4, to: 4, count: 2 }]);
  expect(breaksOf([], 3)).toEqual({ classes: [], within: 0 });
  expect(breaksOf([1, 2, 30], 1)).toMatchObject({ classes: [{ from: 1, to: 30, count: 3 }] });
});

test('the optimum of every division, tried one by one without rounding', () => {
  const numbers = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 5 }), (values, classes) => {
      const sorted = values.toSorted((a, b) => a - b);
      const { within, classes: found } = breaksOf(sorted, classes);
      const least = leastOf(sorted.map(BigInt), classes);
      expect(within).toBeCloseTo(least, 9);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      // The classes are those that the sum is of.
      let start = 0;
      let sum = 0;
      for (const { from, to, count } of found) {
        expect([sorted[start], sorted[start + count - 1]]).toEqual([from, to]);
        sum += squaresWithin(Float64Array.from(sorted), start, (start += count));
      }
      expect(sum).toBeCloseTo(least, 9);
    }),
    { numRuns: 300 },
  );
});

test('tight clusters far from one another and from zero keep all their digits', () => {
  const cluster = (at: number) => [0, 1, 2, 40, 41, 42].map((step) => at + step * 2 ** -6);
  const values = [...cluster(-(2 ** 30)), ...cluster(7), ...cluster(2 ** 30 + 5)];
  const { classes, within } = breaksOf(values, 6);
  expect(classes.map(({ count }) => count)).toEqual([3, 3, 3, 3, 3, 3]);
  expect(within / (12 * 2 ** -12)).toBeCloseTo(1, 9);
  const shifted = breaksOf(
    [1, 2, 3, 10, 11, 12].map((value) => value + 1.7e15),
    2,
  );
  expect(shifted.within).toBeCloseTo(4, 12);
});

test('the goodness of fit is the part of the squares that classes explain', () => {
  const values = Float64Array.of(1, 2, 3, 10, 11, 12);
  expect(goodnessOfFit(values, [0])).toBe(0);
  expect(goodnessOfFit(values, [0, 3])).toBeCloseTo(1 - 4 / squaresWithin(values), 12);
  expect(goodnessOfFit(values, [0, 1, 2, 3, 4, 5])).toBe(1);
  expect(goodnessOfFit(Float64Array.of(3, 3), [0])).toBeNull();
});

test.skipIf(bandsMissing)(
  `as R and an exact search have them${bandsMissing ? ` (${bandsMissing})` : ''}`,
  () => {
    const columns = oracleColumns();
    for (const { values, expected } of columns) {
      for (const k of [3, 4, 5, 6, 7]) {
        const oracle = expected[`k${k}`]!.natural_breaks_optimal;
        const { classes, within } = breaksOf([...values], k);
        expect(classes.map(({ from }) => from)).toEqual(oracle.class_min);
        expect(classes.map(({ to }) => to)).toEqual(oracle.class_max);
        expect(classes.map(({ count }) => count)).toEqual(oracle.counts);
        expect(within / oracle.sum_within_squared_dev).toBeCloseTo(1, 9);
        const starts = oracle.counts.map((_, band) =>
          oracle.counts.slice(0, band).reduce((a, b) => a + b, 0),
        );
        expect(goodnessOfFit(values, starts)).toBeCloseTo(oracle.gvf, 9);
      }
    }
    expect(columns.length).toBe(Object.keys(bandsOracle()).length);
  },
);
