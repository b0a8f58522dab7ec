import { describe, expect, test } from 'vitest';
import { gapChoice } from '../../src/statistics/gapChoice.ts';
import { type Gap, gapStatistic } from '../../src/statistics/gapStatistic.ts';
import { random } from '../../src/statistics/random.ts';
import { referenceSpace } from '../../src/statistics/referenceSpace.ts';
import { squaresBySegment } from '../../src/statistics/squaresBySegment.ts';
import { finished } from './finished.ts';
import { mallMissing, mallSpaces } from './mallOracle.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';
import { simpleClusterer } from './simpleClusterer.ts';

interface Expected {
  readonly logW: readonly number[];
  readonly gap: readonly number[];
  readonly error: readonly number[];
}

type Case = { readonly points: number[][] } & Readonly<Record<'box' | 'components', Expected>>;

const { choices, ...cases } = ownOracle<{
  clouds: Case;
  arrests: Case;
  choices: {
    gap: number[];
    error: number[];
    tibshirani: number;
    firstWithinError: number;
    largest: number;
  }[];
}>('gapStatistic');

const gapsOf = (gap: readonly number[], error: readonly number[]): readonly Gap[] =>
  gap.map((value, at) => ({ k: at + 1, logWithin: 0, expected: value, gap: value, error: error[at]! }));

/** clusGap's W is half of ours; the gap is random on both sides. */
function isAsExpected(found: readonly Gap[], expected: Expected) {
  expect(found.length).toBe(expected.logW.length);
  for (const [at, { k, logWithin, gap, error }] of found.entries()) {
    expect(k).toBe(at + 1);
    // But for local optima on either side.
    expect(Math.abs(logWithin - Math.log(2) - expected.logW[at]!)).toBeLessThan(at === 0 ? 1e-8 : 0.06);
    expect(Math.abs(gap - expected.gap[at]!)).toBeLessThan(3 * expected.error[at]!);
    expect(error / expected.error[at]!).toBeGreaterThan(0.5);
    expect(error / expected.error[at]!).toBeLessThan(1.7);
  }
}

describe('as clusGap has it, but for chance', () => {
  for (const [name, { points, ...spaces }] of Object.entries(cases))
    for (const space of ['box', 'components'] as const)
      test(`${name}, ${space}`, () => {
        const found = finished(gapStatistic(pointsOf(points), 6, 40, space, 1, simpleClusterer(3)));
        isAsExpected(found, spaces[space]);
      });
});

describe.skipIf(mallMissing)('customers of a mall', () => {
  for (const { name, points, expected } of mallMissing ? [] : mallSpaces())
    test(name, () => {
      const { logW, gap, se } = expected.gap;
      const found = finished(gapStatistic(points, logW.length, 20, 'box', 1, simpleClusterer(6)));
      isAsExpected(found, { logW, gap, error: se });
      const choice = gapChoice(gapsOf(gap, se))!;
      expect(choice.tibshirani).toBe(expected.gap.Tibs2001SEmax);
      expect(choice.firstWithinError).toBe(expected.gap.firstSEmax);
    });
});

test('three clouds are three', () => {
  const found = finished(
    gapStatistic(pointsOf(cases.clouds.points), 6, 15, 'components', 5, simpleClusterer(4)),
  );
  expect(gapChoice(found)).toEqual({ tibshirani: 3, firstWithinError: 3, largest: 3 });
});

test('the choices that R makes of made gaps', () => {
  expect(choices.length).toBe(60);
  for (const { gap, error, ...expected } of choices) expect(gapChoice(gapsOf(gap, error))).toEqual(expected);
  expect(gapChoice(gapsOf([1, 1, 5], [0, 0, 0]))).toEqual({ tibshirani: 1, firstWithinError: 1, largest: 3 });
  expect(gapChoice([])).toBeNull();
});

test('the same seed gives the same gaps, another seed others', () => {
  const points = pointsOf(cases.arrests.points);
  const gaps = (seed: number) => finished(gapStatistic(points, 3, 5, 'box', seed, simpleClusterer(2)));
  expect(gaps(1)).toEqual(gaps(1));
  expect(gaps(1)).not.toEqual(gaps(2));
});

test('the expected value and its error by hand, for one segment', () => {
  const points = pointsOf(cases.arrests.points);
  const draw = finished(referenceSpace(points, 'components'));
  const logs = [0, 1, 2].map((stream) => {
    const numbers = random(9, stream);
    numbers.integer(0, 2 ** 32 - 1);
    const reference = draw(numbers);
    return Math.log(squaresBySegment(reference, new Uint8Array(points.size), 1).within);
  });
  const mean = (logs[0]! + logs[1]! + logs[2]!) / 3;
  const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / 2);
  const [one] = finished(gapStatistic(points, 1, 3, 'components', 9, simpleClusterer(1)));
  // z of 50 rows of 4 columns.
  expect(one!.logWithin).toBeCloseTo(Math.log(49 * 4), 10);
  expect(one!.expected).toBeCloseTo(mean, 10);
  expect(one!.error).toBeCloseTo(deviation * Math.sqrt(4 / 3), 10);
});

test('the list ends where a segment a distinct row leaves no distance', () => {
  const gaps = finished(gapStatistic(pointsOf([1, 1, 4, 4, 9]), 5, 4, 'box', 1, simpleClusterer(20)));
  expect(gaps.map(({ k }) => k)).toEqual([1, 2]);
  // The mean of three times 0.1 is not 0.1.
  const rounded = pointsOf([0.1, 0.1, 0.1, 0.7, 0.7, 0.7]);
  expect(finished(gapStatistic(rounded, 3, 4, 'box', 1, simpleClusterer(5))).map(({ k }) => k)).toEqual([1]);
  expect(finished(gapStatistic(pointsOf([3, 3]), 2, 4, 'box', 1, simpleClusterer(1)))).toEqual([]);
  expect(finished(gapStatistic(pointsOf([]), 2, 4, 'components', 1, simpleClusterer(1)))).toEqual([]);
});

test('reference rows lie in the box, or in the turned box, and fill it', () => {
  const points = pointsOf([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  const inBox = finished(referenceSpace(points, 'box'))(random(1));
  expect(inBox.values.every((value) => value >= 0 && value <= 3)).toBe(true);
  expect(inBox.values.some((value, at) => at % 2 === 0 && value !== inBox.values[at + 1])).toBe(true);
  const turned = finished(referenceSpace(points, 'components'))(random(1));
  for (let row = 0; row < 4; row++)
    expect(turned.values[2 * row]).toBeCloseTo(turned.values[2 * row + 1]!, 10);
});
