import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kmodes } from '../../src/statistics/kmodes.ts';
import expected from '../oracle/kmodes/expected.json' with { type: 'json' };
import { clusteringMissing, kmodesOracle, mcdonaldsItems } from './clusteringOracle.ts';
import { finished } from './finished.ts';

const found = (columns: readonly (readonly number[])[], clusters: number, more = {}) =>
  finished(
    kmodes(
      columns.map((column) => Uint8Array.from(column)),
      { clusters, ...more },
    ),
  );

/** Categories that differ from the commonest of their cluster, counted anew. */
function costOf(columns: readonly ArrayLike<number>[], labels: Uint8Array): number {
  let cost = 0;
  for (const cluster of new Set(labels))
    for (const column of columns) {
      const counts = new Map<number, number>();
      labels.forEach((label, row) => {
        if (label === cluster) counts.set(column[row]!, (counts.get(column[row]!) ?? 0) + 1);
      });
      const all = [...counts.values()];
      cost += all.reduce((sum, count) => sum + count, 0) - Math.max(...all);
    }
  return cost;
}

test('two plain clusters, the largest first, ties of categories to the lower code', () => {
  const { labels, modes, sizes, cost } = found(
    [
      [3, 1, 1, 3, 1],
      [4, 2, 2, 4, 2],
      [1, 5, 5, 2, 6],
    ],
    2,
  );
  expect([...labels]).toEqual([1, 0, 0, 1, 0]);
  expect([...sizes]).toEqual([3, 2]);
  expect(modes.map((mode) => [...mode])).toEqual([
    [1, 2, 5],
    [3, 4, 1],
  ]);
  expect(cost).toBe(2);
});

test('nothing, rows all alike, and fewer rows that differ than clusters', () => {
  expect(found([], 2)).toMatchObject({ cost: 0, modes: [] });
  expect(found([[]], 2)).toMatchObject({ cost: 0, modes: [] });
  expect([...found([[1, 1, 1]], 2).sizes]).toEqual([3]);
  expect([...found([[0, 2, 2]], 3).labels]).toEqual([1, 0, 0]);
  expect(() => found([[1]], 0)).toThrow(RangeError);
});

test('the cost is that of the labels, and the numbers of categories do not matter', () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(4)), { minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(rows, (cells) => {
      const columns = [0, 1, 2].map((at) => cells.map((row) => row[at]!));
      const { labels, cost } = found(columns, 3, { starts: 3 });
      expect(cost).toBe(costOf(columns, labels));
      const shifted = columns.map((column) => column.map((code) => code + 7));
      expect(found(shifted, 3, { starts: 3 }).cost).toBe(cost);
    }),
    { numRuns: 40, seed: 2 },
  );
});

describe('another program on other data', () => {
  test('the least cost of all divisions of a few rows', () => {
    for (const { columns, least } of expected.small)
      for (const [clusters, cost] of Object.entries(least))
        expect(found(columns, Number(clusters)).cost).toBe(cost);
  });
  for (const [clusters, cost] of Object.entries(expected.large.best))
    test(`as low as 300 plain starts, ${clusters} clusters`, () => {
      expect(found(expected.large.columns, Number(clusters)).cost).toBeLessThanOrEqual(cost);
    });
});

describe.skipIf(clusteringMissing)(`the best that others found (${clusteringMissing})`, () => {
  for (let clusters = 2; clusters <= 6; clusters++)
    test(`McDonald’s in ${clusters}`, () => {
      const items = mcdonaldsItems();
      const { cost, labels } = finished(kmodes(items, { clusters, starts: 3 }));
      expect(cost / kmodesOracle()[`mcdonalds_11_binary_k${clusters}`]!.cost).toBeLessThan(1.01);
      expect(cost).toBe(costOf(items, labels));
    });
});
