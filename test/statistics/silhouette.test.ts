import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestCentre } from '../../src/statistics/nearestCentre.ts';
import { sampleRows } from '../../src/statistics/sampleRows.ts';
import { silhouette } from '../../src/statistics/silhouette.ts';
import { silhouetteOfSample } from '../../src/statistics/silhouetteOfSample.ts';
import { finished } from './finished.ts';
import { mallMissing, mallSpaces } from './mallOracle.ts';
import { mcdonalds, mcdonaldsMissing } from './mcdonaldsOracle.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

interface Expected {
  readonly labels: number[];
  readonly neighbours: number[];
  readonly widths: number[];
  readonly segments: number[];
  readonly average: number;
}

const { points: iris, ...divisions } = ownOracle<
  { points: number[][] } & Record<'species' | 'odd' | 'hclust', Expected>
>('silhouette');

const of = (rows: Parameters<typeof pointsOf>[0], labels: number[], segments: number) =>
  finished(silhouette(pointsOf(rows), Uint8Array.from(labels), segments));

describe('as R has it', () => {
  for (const [name, expected] of Object.entries(divisions))
    test(`iris by ${name}`, () => {
      const found = of(iris, expected.labels, expected.segments.length)!;
      expected.widths.forEach((width, row) => expect(found.values[row]).toBeCloseTo(width, 10));
      // A row alone in its segment has a neighbour as well.
      expect([...found.neighbours]).toEqual(expected.neighbours);
      expected.segments.forEach((width, segment) => expect(found.segments[segment]).toBeCloseTo(width, 10));
      expect(found.average).toBeCloseTo(expected.average, 10);
    });
});

describe.skipIf(mallMissing)('customers of a mall', () => {
  for (const { name, points, expected } of mallMissing ? [] : mallSpaces())
    for (const solution of Object.values(expected.kmeans))
      test(`${name}, ${solution.k} segments`, () => {
        const labels = finished(nearestCentre(points, pointsOf(solution.centers_by_size)));
        const found = finished(silhouette(points, labels, solution.k))!;
        expect(Math.abs(found.average - solution.silhouette_avg)).toBeLessThan(1e-8);
        solution.silhouette_by_size.forEach((width, segment) =>
          expect(Math.abs(found.segments[segment]! - width)).toBeLessThan(1e-8),
        );
      });
});

test.skipIf(mcdonaldsMissing)("the best four segments of McDonald's", () => {
  const { points, expected, centres } = mcdonalds();
  const labels = finished(nearestCentre(points, centres));
  const { average } = finished(silhouette(points, labels, 4))!;
  expect(Math.abs(average - expected.k4_best_silhouette_avg_euclid)).toBeLessThan(1e-8);
});

test('a row alone, and rows that are all the same, have 0', () => {
  expect([...of([0, 1, 9], [0, 0, 1], 2)!.values]).toEqual([1 - 1 / 9, 1 - 1 / 8, 0]);
  expect(of([4, 4, 4, 4], [0, 0, 1, 1], 2)).toMatchObject({ average: 0, segments: [0, 0] });
});

test('a segment without rows has none; fewer than two with rows have nothing', () => {
  expect(of([0, 1, 9, 9], [0, 0, 2, 2], 3)!.segments).toEqual([expect.any(Number), null, 1]);
  expect([of([0, 1], [1, 1], 2), of([], [], 3), of([1], [0], 1)]).toEqual([null, null, null]);
});

test('moving all rows and renaming segments changes nothing', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 2,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: -99, max: 99 }), (given, shift) => {
      const one = of(
        given.map(([x]) => x),
        given.map(([, label]) => label),
        3,
      );
      const other = of(
        given.map(([x]) => x + shift),
        given.map(([, label]) => 2 - label),
        3,
      );
      if (one) expect(other!.average).toBeCloseTo(one.average, 10);
      else expect(other).toBeNull();
    }),
  );
});

test('a sample is as large as asked, in order, without repetition, and the same for its seed', () => {
  for (const seed of [1, 2, 3]) {
    const rows = sampleRows(1000, 100, seed);
    expect(rows.length).toBe(100);
    expect([...new Set(rows)].sort((a, b) => a - b)).toEqual([...rows]);
    expect(rows.at(-1)).toBeLessThan(1000);
    expect(sampleRows(1000, 100, seed)).toEqual(rows);
  }
  expect([...sampleRows(3, 9, 1)]).toEqual([0, 1, 2]);
  const counts = new Uint32Array(20);
  for (let seed = 0; seed < 2000; seed++) for (const row of sampleRows(20, 5, seed)) counts[row]!++;
  // 500 expected, deviation 19.4.
  for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(80);
});

test('the silhouette of a sample is near that of all, and exact where all are taken', () => {
  const points = pointsOf(iris);
  const labels = Uint8Array.from(divisions.species.labels);
  const all = finished(silhouetteOfSample(points, labels, 3, 150, 1)).silhouette!;
  expect(all.average).toBeCloseTo(divisions.species.average, 12);
  const { rows, silhouette: some } = finished(silhouetteOfSample(points, labels, 3, 80, 1));
  expect(rows.length).toBe(80);
  expect(Math.abs(some!.average - divisions.species.average)).toBeLessThan(0.08);
});
