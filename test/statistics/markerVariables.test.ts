import { expect, test } from 'vitest';
import { markerVariables } from '../../src/statistics/markerVariables.ts';
import { mcdonalds, mcdonaldsMissing } from './mcdonaldsOracle.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

test('passengers of the Titanic by class, as worked out in R', () => {
  const { means, overall, both, far } = ownOracle<{
    means: number[][];
    overall: number[];
    both: number[][];
    far: number[][];
  }>('markerVariables');
  const found = markerVariables(pointsOf(means), overall, true);
  expect([...found.markers]).toEqual(both.flat());
  expect(found.leastDifference).toBe(Math.max(...means.flat()) / 4);
  expect([...markerVariables(pointsOf(means), overall, false).markers]).toEqual(far.flat());
});

test('the differences that just count', () => {
  // The largest mean is 0.8: 0.2 counts, 0.19 does not, unless it is half of the mean of all.
  const markers = (mean: number, all: number, isRelative = true) =>
    markerVariables(pointsOf([[mean, 0.8]]), [all, 0.8], isRelative).markers[0];
  expect(markers(0.7, 0.5)).toBe(1);
  expect(markers(0.69, 0.5)).toBe(0);
  expect(markers(0.3, 0.2)).toBe(1);
  expect(markers(0.3, 0.2, false)).toBe(0);
  expect(markers(0.1 + 0.2, 0.5, false)).toBe(1);
});

test('a mean of 0 marks nothing by its share, and where all is 0 nothing marks', () => {
  expect([...markerVariables(pointsOf([[0.1, 1]]), [0, 1], true).markers]).toEqual([0, 0]);
  expect([...markerVariables(pointsOf([[0, 0]]), [0, 0], true).markers]).toEqual([0, 0]);
});

test.skipIf(mcdonaldsMissing)("being fast marks none of the four segments of McDonald's", () => {
  const { points, expected, centres } = mcdonalds();
  const overall = expected.columns.map(
    (_, column) =>
      points.values.filter((__, at) => at % 11 === column).reduce((sum, yes) => sum + yes, 0) / points.size,
  );
  const { markers } = markerVariables(centres, overall, true);
  const marked = (segment: number) =>
    expected.columns.filter((_, column) => markers[segment * 11 + column] === 1);
  for (let segment = 0; segment < 4; segment++) {
    expect(marked(segment).length).toBeGreaterThan(0);
    expect(marked(segment)).not.toContain('fast');
  }
});
