import { describe, expect, test } from 'vitest';
import { boxSummary } from '../../src/statistics/boxSummary.ts';
import { outliers } from '../../src/statistics/outliers.ts';
import { robustScale } from '../../src/statistics/robustScale.ts';
import { tukeyFences } from '../../src/statistics/tukeyFences.ts';
import { winsorBounds, winsorise } from '../../src/statistics/winsorise.ts';
import { ownOracle } from './ownOracle.ts';

const columns = ownOracle<
  Record<
    string,
    {
      values: number[];
      quartiles: number[];
      fences: number[];
      below: number;
      above: number;
      median: number;
      mad: number;
      robustBelow: number;
      robustAbove: number;
      winsor: number[];
      winsorised: number[];
    }
  >
>('outliers');

const sorted = (...values: number[]) => Float64Array.from(values).sort();

describe('as R has them', () => {
  for (const [name, expected] of Object.entries(columns))
    test(name, () => {
      const ascending = sorted(...expected.values);
      const found = outliers(ascending)!;
      expect([found.fences.lowerQuartile, found.fences.upperQuartile]).toEqual(expected.quartiles);
      expect(found.fences.low).toBeCloseTo(expected.fences[0]!, 10);
      expect(found.fences.high).toBeCloseTo(expected.fences[1]!, 10);
      expect(found.beyondFences).toEqual({ below: expected.below, above: expected.above });
      expect(found.scale.median).toBe(expected.median);
      // R rounds the factor to 1.4826.
      expect(found.scale.deviation / expected.mad).toBeCloseTo(1, 5);
      expect(found.beyondRobust).toEqual({ below: expected.robustBelow, above: expected.robustAbove });
      const bounds = winsorBounds(ascending, 0.05)!;
      expect(bounds.low).toBeCloseTo(expected.winsor[0]!, 10);
      expect(bounds.high).toBeCloseTo(expected.winsor[1]!, 10);
      winsorise(Float64Array.from(expected.values), bounds).forEach((value, row) =>
        expect(value).toBeCloseTo(expected.winsorised[row]!, 10),
      );
    });
});

test('fences by hand', () => {
  expect(tukeyFences(sorted(1, 2, 3, 4, 5))).toEqual({
    lowerQuartile: 2,
    upperQuartile: 4,
    low: -1,
    high: 7,
  });
  expect(tukeyFences(sorted(1, 2, 3, 4, 5), 3)).toMatchObject({ low: -4, high: 10 });
  expect(tukeyFences(sorted())).toBeNull();
});

test('more than half of the values equal: the mean deviation, and fences that fall together', () => {
  const values = sorted(0, 0, 0, 0, 0, 0, 0, 10);
  expect(robustScale(values)).toEqual({ median: 0, deviation: (1.2533141373155003 * 10) / 8, from: 'mean' });
  const found = outliers(values)!;
  expect(found.beyondFences).toEqual({ below: 0, above: 1 });
  expect(found.beyondRobust).toEqual({ below: 0, above: 1 });
});

test('all equal, or none', () => {
  expect(robustScale(sorted(3, 3, 3))).toEqual({ median: 3, deviation: 0, from: 'mean' });
  expect(outliers(sorted(3, 3))!.beyondRobust).toEqual({ below: 0, above: 0 });
  expect([outliers(sorted()), robustScale(sorted()), winsorBounds(sorted(), 0.1), boxSummary([])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a box plot', () => {
  expect(boxSummary([5, 1, 2, 100, 3, 4])).toEqual({
    count: 6,
    least: 1,
    lowWhisker: 1,
    lowerQuartile: 2.25,
    median: 3.5,
    upperQuartile: 4.75,
    highWhisker: 5,
    most: 100,
    mean: 115 / 6,
    outliers: [100],
  });
});
