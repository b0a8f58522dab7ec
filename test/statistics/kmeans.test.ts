import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kmeans } from '../../src/statistics/kmeans.ts';
import { kmeansPlusPlus } from '../../src/statistics/kmeansPlusPlus.ts';
import { lloyd } from '../../src/statistics/lloyd.ts';
import { startPartition } from '../../src/statistics/partition.ts';
import type { Points } from '../../src/statistics/points.ts';
import { random } from '../../src/statistics/random.ts';
import expected from '../oracle/kmeans/expected.json' with { type: 'json' };
import {
  clusteringMissing,
  mallOracle,
  mallPoints,
  mcdonaldsOracle,
  mcdonaldsPoints,
  columnsOf,
} from './clusteringOracle.ts';
import { finished } from './finished.ts';

const found = (points: Points, clusters: number, more = {}) =>
  finished(kmeans(points, { clusters, ...more }));

const rowsOf = (values: Float64Array, width: number) =>
  Array.from({ length: values.length / width }, (_, row) =>
    Array.from(values.subarray(row * width, (row + 1) * width)),
  );

/** Lloyd's iterations with nothing spared: every distance measured, every mean summed anew. */
function plainLloyd({ values, size, width }: Points, centres: number[][]): number[] {
  let labels = Array.from({ length: size }, () => -1);
  for (;;) {
    const next = labels.map((_, row) => {
      const distances = centres.map((centre) =>
        centre.reduce((sum, value, at) => sum + (values[row * width + at]! - value) ** 2, 0),
      );
      return distances.indexOf(Math.min(...distances));
    });
    if (next.every((label, row) => label === labels[row])) return labels;
    labels = next;
    centres.forEach((centre, cluster) => {
      const rows = [...labels.keys()].filter((row) => labels[row] === cluster);
      if (rows.length === 0) throw new Error('a cluster without rows');
      centre.forEach((_, at) => {
        centre[at] = rows.reduce((sum, row) => sum + values[row * width + at]!, 0) / rows.length;
      });
    });
  }
}

/** The least sum of squares over all divisions of a few points into so many clusters, each tried. */
function leastOf({ values, size, width }: Points, clusters: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code < clusters ** size; code++) {
    let sum = 0;
    for (let cluster = 0; cluster < clusters; cluster++) {
      const rows = Array.from({ length: size }, (_, row) => row).filter(
        (row) => Math.floor(code / clusters ** row) % clusters === cluster,
      );
      for (let at = 0; at < width; at++) {
        const mean = rows.reduce((total, row) => total + values[row * width + at]!, 0) / rows.length;
        for (const row of rows) sum += (values[row * width + at]! - mean) ** 2;
      }
    }
    least = Math.min(least, sum);
  }
  return least;
}

function blobs(seed: number, size: number, width: number, clusters: number, apart: number): Points {
  const chance = random(seed);
  const centres = Array.from({ length: clusters * width }, () => chance.normal(0, apart));
  const values = Float64Array.from({ length: size * width }, (_, at) => {
    const row = Math.floor(at / width);
    return centres[(row % clusters) * width + (at % width)]! + chance.normal(0, 1);
  });
  return { values, size, width };
}

test('three plain clusters, the largest first', () => {
  const points = columnsOf([[0, 10, 10, 11, 0, 50, 11, 10]]);
  const { labels, centres, sizes, within, totalWithin, totalSquares } = found(points, 3);
  expect([...labels]).toEqual([1, 0, 0, 0, 1, 2, 0, 0]);
  expect([...sizes]).toEqual([5, 2, 1]);
  expect([...centres.values]).toEqual([10.4, 0, 50]);
  expect(within[0]).toBeCloseTo(1.2, 12);
  expect(Array.from(within.slice(1))).toEqual([0, 0]);
  expect(totalWithin).toBeCloseTo(1.2, 12);
  expect(totalSquares).toBeCloseTo(1741.5, 9);
});

test('nothing, one row, rows all alike, and fewer rows that differ than clusters', () => {
  expect(found(columnsOf([[]]), 3)).toMatchObject({ totalWithin: 0, totalSquares: 0, iterations: 0 });
  expect(found(columnsOf([[]]), 3).centres.size).toBe(0);
  expect([...found(columnsOf([[7]]), 3).centres.values]).toEqual([7]);
  expect([...found(columnsOf([[2, 2, 2]]), 2).sizes]).toEqual([3]);
  const few = found(columnsOf([[5, 1, 5, 1, 1]]), 4);
  expect([...few.labels]).toEqual([1, 0, 1, 0, 0]);
  expect([...few.centres.values]).toEqual([1, 5]);
  expect(few.totalWithin).toBe(0);
  expect(() => found(columnsOf([[1]]), 0)).toThrow(RangeError);
  expect(() => found(columnsOf([[1]]), 256)).toThrow(RangeError);
});

test('the labels of Lloyd’s iterations with nothing spared', () => {
  for (const [seed, width, clusters] of [
    [1, 1, 3],
    [2, 2, 5],
    [3, 3, 4],
    [4, 5, 7],
    [5, 8, 6],
    [6, 11, 9],
  ] as const) {
    const points = blobs(seed, 700, width, clusters, 1);
    const starts = finished(kmeansPlusPlus(points, null, clusters, random(seed)));
    const centres = rowsOf(starts.centres, width);
    const partition = startPartition(points, null, starts);
    finished(lloyd(partition, 1000));
    expect([...partition.labels]).toEqual(plainLloyd(points, centres));
  }
});

test('the same labels with nothing spared where most distances are equal', () => {
  const chance = random(11);
  const values = Float64Array.from({ length: 400 * 4 }, () => chance.integer(0, 1));
  const points = { values, size: 400, width: 4 };
  const starts = finished(kmeansPlusPlus(points, null, 4, random(3)));
  const centres = rowsOf(starts.centres, 4);
  const partition = startPartition(points, null, starts);
  finished(lloyd(partition, 1000));
  expect([...partition.labels]).toEqual(plainLloyd(points, centres));
});

test('the least sum of all divisions of a few points', () => {
  const point = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 4, maxLength: 7 }),
      fc.integer({ min: 2, max: 3 }),
      (rows, k) => {
        const points = columnsOf([rows.map(([x]) => x), rows.map(([, y]) => y)]);
        expect(found(points, k, { starts: 30 }).totalWithin).toBeCloseTo(leastOf(points, k), 9);
      },
    ),
    { numRuns: 40, seed: 5 },
  );
});

test('no move of one row lowers the sum, and each row has its nearest centre', () => {
  const points = blobs(8, 300, 3, 5, 0.7);
  const { labels, centres, sizes } = found(points, 5, { starts: 1 });
  const distance = (row: number, cluster: number) =>
    [0, 1, 2].reduce(
      (sum, at) => sum + (points.values[row * 3 + at]! - centres.values[cluster * 3 + at]!) ** 2,
      0,
    );
  for (let row = 0; row < 300; row++) {
    const own = labels[row]!;
    const relief = (distance(row, own) * sizes[own]!) / (sizes[own]! - 1);
    for (let other = 0; other < 5; other++)
      if (other !== own)
        expect((distance(row, other) * sizes[other]!) / (sizes[other]! + 1)).toBeGreaterThan(
          relief * (1 - 1e-9),
        );
  }
});

test('moving all points moves the centres and nothing else; far from the origin too', () => {
  const points = blobs(9, 500, 2, 4, 3);
  const here = found(points, 4);
  const there = found({ ...points, values: points.values.map((value) => value + 2 ** 30) }, 4);
  expect([...there.labels]).toEqual([...here.labels]);
  expect(there.totalWithin / here.totalWithin).toBeCloseTo(1, 6);
  expect(there.centres.values[0]! - 2 ** 30).toBeCloseTo(here.centres.values[0]!, 5);
});

test('the same seed gives the same, more starts never a larger sum, and the steps only go up', () => {
  const points = blobs(10, 400, 2, 12, 2);
  const sums = [1, 2, 5, 10].map((starts) => found(points, 9, { starts }).totalWithin);
  expect(sums).toEqual(sums.toSorted((one, other) => other - one));
  expect([...found(points, 9).labels]).toEqual([...found(points, 9).labels]);
  const told = [0, ...Array.from(kmeans(points, { clusters: 9 }), ({ fraction }) => fraction), 1];
  expect(told.length).toBeGreaterThan(10);
  expect(told.findIndex((fraction, at) => fraction < (told[at - 1] ?? 0))).toBe(-1);
});

test('a weight is as good as so many rows, and a row without weight only takes a label', () => {
  const once = columnsOf([[0, 1, 5, 9, 10, 30]]);
  const weights = Float64Array.of(3, 1, 2, 1, 1, 0);
  const weighted = found(once, 2, { weights });
  const repeated = found(columnsOf([[0, 0, 0, 1, 5, 5, 9, 10]]), 2);
  expect(weighted.totalWithin).toBeCloseTo(repeated.totalWithin, 12);
  expect(weighted.totalSquares).toBeCloseTo(repeated.totalSquares, 12);
  expect([...weighted.centres.values].sort()).toEqual([...repeated.centres.values].sort());
  expect(weighted.labels[5]).toBe(weighted.labels[4]);
  expect(found(once, 2, { weights: new Float64Array(6) }).centres.size).toBe(0);
});

test('more rows than candidates are judged by', () => {
  const points = blobs(12, 20_000, 2, 4, 100);
  const { sizes, labels } = found(points, 4, { starts: 2 });
  expect([...sizes]).toEqual([5000, 5000, 5000, 5000]);
  expect(Array.from(labels.slice(0, 8))).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
});

describe('other programs on other data', () => {
  for (const { name, columns, best } of expected.cases)
    for (const { clusters, totalWithin, totalSquares, sizes } of best)
      test(`${name} in ${clusters}`, () => {
        const result = found(columnsOf(columns), clusters, { starts: 20 });
        expect(result.totalWithin / totalWithin).toBeLessThan(1 + 1e-9);
        expect(result.totalSquares / totalSquares).toBeCloseTo(1, 10);
        if (result.totalWithin / totalWithin > 1 - 1e-9) expect([...result.sizes]).toEqual(sizes);
      });
});

describe.skipIf(clusteringMissing)(`the best that others found (${clusteringMissing})`, () => {
  const reached = (points: Points, clusters: number, best: number, total: number) => {
    // Three starts of the usual ten: more never end higher.
    const { totalWithin, totalSquares, within, sizes } = found(points, clusters, { starts: 3 });
    const allowed = clusters > 8 ? 1.01 : 1.005;
    expect(totalWithin / best).toBeLessThan(allowed);
    expect(totalWithin / best).toBeGreaterThan(0.99);
    expect(totalSquares / total).toBeCloseTo(1, 10);
    expect(within).toHaveLength(clusters);
    return { sizes, within, ratio: totalWithin / best };
  };
  for (let clusters = 2; clusters <= 8; clusters++)
    test(`McDonald’s in ${clusters}`, () => {
      const oracle = mcdonaldsOracle().kmeans_best[clusters]!;
      const best = reached(mcdonaldsPoints(), clusters, oracle.best_tot_withinss, oracle.totss);
      if (Math.abs(best.ratio - 1) < 1e-9) {
        expect([...best.sizes]).toEqual(oracle.sizes_desc);
        best.within.forEach((part, at) => expect(part).toBeCloseTo(oracle.withinss_by_size[at]!, 6));
      }
    });
  for (const name of ['mall_income_spending_raw', 'mall_age_income_spending_z'] as const)
    for (let clusters = 2; clusters <= 10; clusters++)
      test(`${name} in ${clusters}`, () => {
        const oracle = mallOracle()[name].kmeans[`k${clusters}`]!;
        reached(mallPoints(name), clusters, oracle.best_tot_withinss, oracle.totss);
      });
});
