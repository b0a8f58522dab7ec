import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTest } from '../../src/statistics/chiSquareTest.ts';
import { contingencyOf } from '../../src/statistics/contingency.ts';
import { holm } from '../../src/statistics/holm.ts';
import { incompleteBeta } from '../../src/statistics/incompleteBeta.ts';
import { kruskalWallis } from '../../src/statistics/kruskalWallis.ts';
import { midRanks } from '../../src/statistics/midRanks.ts';
import { varianceAnalysis } from '../../src/statistics/varianceAnalysis.ts';
import { ownOracle } from './ownOracle.ts';

const expected = ownOracle<{
  chiSquare: {
    table: number[][];
    statistic: number;
    degrees: number;
    p: number;
    cramersV: number;
    leastExpected: number;
  }[];
  variance: {
    values: number[];
    labels: number[];
    f: number;
    degrees: number[];
    p: number;
    etaSquared: number;
    kruskal: number;
    kruskalP: number;
  }[];
  holm: { p: number[]; corrected: number[] };
}>('segmentTests');

const tableOf = (rows: readonly (readonly number[])[]) =>
  contingencyOf(Float64Array.from(rows.flat()), rows.length, rows[0]!.length);

/** Of small chances the first digits count, too. */
const expectChance = (found: number, chance: number) => expect(found / chance).toBeCloseTo(1, 9);

describe('as R has them', () => {
  expected.chiSquare.forEach(({ table, statistic, degrees, p, cramersV, leastExpected }, at) =>
    test(`chi-square ${at}`, () => {
      const found = chiSquareTest(tableOf(table))!;
      expect(found.statistic).toBeCloseTo(statistic, 9);
      expect(found.degrees).toBe(degrees);
      expectChance(found.p, p);
      expect(found.cramersV).toBeCloseTo(cramersV, 12);
      expect(found.leastExpected).toBeCloseTo(leastExpected, 10);
    }),
  );

  expected.variance.forEach(({ values, labels, ...of }, at) => {
    const segments = Math.max(...labels) + 1;
    test(`variance ${at}`, () => {
      const found = varianceAnalysis(Float64Array.from(values), labels, segments)!;
      expect(found.f! / of.f).toBeCloseTo(1, 10);
      expect([found.degreesBetween, found.degreesWithin]).toEqual(of.degrees);
      expectChance(found.p, of.p);
      expect(found.etaSquared).toBeCloseTo(of.etaSquared, 12);
    });

    test(`Kruskal and Wallis ${at}`, () => {
      const found = kruskalWallis(Float64Array.from(values), labels, segments)!;
      expect(found.statistic).toBeCloseTo(of.kruskal, 9);
      expect(found.degrees).toBe(segments - 1);
      expectChance(found.p, of.kruskalP);
    });
  });

  test('Holm', () => {
    const { p, corrected } = expected.holm;
    holm(p).forEach((value, at) => expect(value).toBeCloseTo(corrected[at]!, 12));
  });
});

test('what has no result is left out of the correction', () => {
  expect(holm([0.01, null, 0.02])).toEqual([0.02, null, 0.02]);
  expect([holm([]), holm([null])]).toEqual([[], [null]]);
});

test('rows and columns without counts do not count', () => {
  const whole = chiSquareTest(
    tableOf([
      [10, 20],
      [20, 10],
    ]),
  )!;
  expect(
    chiSquareTest(
      tableOf([
        [10, 0, 20],
        [0, 0, 0],
        [20, 0, 10],
      ]),
    ),
  ).toEqual(whole);
  expect(whole.smallCells).toBe(0);
  expect(
    chiSquareTest(
      tableOf([
        [3, 1],
        [1, 3],
      ]),
    )!.smallCells,
  ).toBe(1);
});

test('nothing to compare', () => {
  expect([
    chiSquareTest(tableOf([[1, 2]])),
    chiSquareTest(
      tableOf([
        [0, 0],
        [0, 0],
      ]),
    ),
  ]).toEqual([null, null]);
  const values = Float64Array.of(1, 2, 3);
  for (const measure of [varianceAnalysis, kruskalWallis]) {
    expect(measure(values, [0, 0, 0], 2)).toBeNull();
    expect(measure(Float64Array.of(4, 4, 4), [0, 1, 1], 2)).toBeNull();
    expect(measure(new Float64Array(0), [], 2)).toBeNull();
  }
  expect(varianceAnalysis(values, [0, 1, 2], 3)).toBeNull();
});

test('separate and constant segments: F is infinite, p is 0', () => {
  expect(varianceAnalysis(Float64Array.of(0.1, 0.1, 0.1, 0.3, 0.3), [0, 0, 0, 1, 1], 2)).toEqual({
    f: null,
    degreesBetween: 1,
    degreesWithin: 3,
    p: 0,
    etaSquared: 1,
  });
});

test('a related and an unrelated table', () => {
  expect(
    chiSquareTest(
      tableOf([
        [30, 0],
        [0, 30],
      ]),
    ),
  ).toMatchObject({ statistic: 60, cramersV: 1 });
  expect(
    chiSquareTest(
      tableOf([
        [10, 20],
        [20, 40],
      ]),
    ),
  ).toMatchObject({ statistic: 0, cramersV: 0, p: 1 });
});

test('equal values share the mean of their ranks', () => {
  expect(midRanks(Float64Array.of(5, 1, 5, 3, 5))).toEqual({
    ranks: Float64Array.of(4, 1, 4, 2, 4),
    ties: 24,
  });
});

test('the incomplete beta function by hand and by its symmetry', () => {
  // I_x(1, b) = 1 − (1 − x)^b, I_x(a, 1) = x^a.
  expect(incompleteBeta(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 14);
  expect(incompleteBeta(0.3, 2.5, 1)).toBeCloseTo(0.3 ** 2.5, 14);
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 1, max: 80 }),
      (x, a, b) => {
        expect(incompleteBeta(x / 100, a / 2, b / 2) + incompleteBeta(1 - x / 100, b / 2, a / 2)).toBeCloseTo(
          1,
          12,
        );
      },
    ),
  );
});

test('adding a constant to all values changes no test', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 5,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: -1000, max: 1000 }), (given, shift) => {
      const labels = given.map(([, label]) => label);
      const values = Float64Array.from(given, ([value]) => value);
      const moved = values.map((value) => value + shift);
      const [one, other] = [varianceAnalysis(values, labels, 3), varianceAnalysis(moved, labels, 3)];
      expect(other === null).toBe(one === null);
      if (one && other) expect(other.p).toBeCloseTo(one.p, 9);
      expect(kruskalWallis(moved, labels, 3)).toEqual(kruskalWallis(values, labels, 3));
    }),
  );
});
