import { describe, expect, test } from 'vitest';
import { calinskiHarabasz } from '../../src/statistics/calinskiHarabasz.ts';
import { nearestCentre } from '../../src/statistics/nearestCentre.ts';
import { silhouette } from '../../src/statistics/silhouette.ts';
import { squaresBySegment } from '../../src/statistics/squaresBySegment.ts';
import { finished } from './finished.ts';
import { mallMissing, mallSpaces } from './mallOracle.ts';
import { mcdonalds, mcdonaldsMissing } from './mcdonaldsOracle.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

const wine = ownOracle<{
  points: number[][];
  cases: Record<string, { labels: number[]; calinskiHarabasz: number; silhouette: number }>;
}>('calinskiHarabasz');

describe('as scikit-learn has it', () => {
  for (const [name, expected] of Object.entries(wine.cases))
    test(`wine by ${name}`, () => {
      const points = pointsOf(wine.points);
      const k = Math.max(...expected.labels) + 1;
      const found = calinskiHarabasz(points, expected.labels, k)!;
      expect(found / expected.calinskiHarabasz).toBeCloseTo(1, 10);
      const { average } = finished(silhouette(points, Uint8Array.from(expected.labels), k))!;
      expect(average).toBeCloseTo(expected.silhouette, 10);
    });
});

describe.skipIf(mallMissing)('customers of a mall', () => {
  for (const { name, points, expected } of mallMissing ? [] : mallSpaces())
    for (const solution of Object.values(expected.kmeans))
      test(`${name}, ${solution.k} segments`, () => {
        const labels = finished(nearestCentre(points, pointsOf(solution.centers_by_size)));
        const squares = squaresBySegment(points, labels, solution.k);
        expect(squares.segments.map(({ size }) => size)).toEqual(solution.sizes_desc);
        expect(squares.within / solution.best_tot_withinss).toBeCloseTo(1, 10);
        expect(squares.total / solution.totss).toBeCloseTo(1, 10);
        expect(calinskiHarabasz(points, labels, solution.k)! / solution.calinski_harabasz).toBeCloseTo(1, 10);
      });
});

test.skipIf(mcdonaldsMissing)("the best four segments of McDonald's", () => {
  const { points, expected, centres } = mcdonalds();
  const labels = finished(nearestCentre(points, centres));
  expect(calinskiHarabasz(points, labels, 4)! / expected.kmeans_best['4']!.calinski_harabasz).toBeCloseTo(
    1,
    8,
  );
});

test('nothing to compare', () => {
  const points = pointsOf([1, 1, 5, 5]);
  expect(calinskiHarabasz(points, [0, 0, 0, 0], 1)).toBeNull();
  expect(calinskiHarabasz(points, [0, 0, 1, 1], 2)).toBeNull();
  expect(calinskiHarabasz(pointsOf([1, 2]), [0, 1], 2)).toBeNull();
  expect(calinskiHarabasz(pointsOf([]), [], 2)).toBeNull();
});

test('by hand; a segment without rows does not count', () => {
  // Means 1 and 10, 3.25 over all: 3 · 2.25² + 6.75² = 60.75 between, 2 within.
  expect(calinskiHarabasz(pointsOf([0, 1, 2, 10]), [0, 0, 0, 2], 3)).toBeCloseTo(60.75 / (2 / 2), 10);
});
