import { describe, expect, test } from 'vitest';
import { cutTree } from '../../src/statistics/cutTree.ts';
import { type Linkage, linkages } from '../../src/statistics/linkages.ts';
import { mergeTree, mostMerged } from '../../src/statistics/mergeTree.ts';
import type { Points } from '../../src/statistics/points.ts';
import expected from '../oracle/ward/expected.json' with { type: 'json' };
import {
  clusteringMissing,
  columnsOf,
  mallOracle,
  mallPoints,
  mcdonaldsOracle,
  mcdonaldsPoints,
} from './clusteringOracle.ts';
import { finished } from './finished.ts';

const treeOf = (points: Points, linkage: Linkage) => finished(mergeTree(points, linkage));
const names = ['ward', 'average', 'complete', 'single'] as const;

function sizesOf(labels: Uint8Array): number[] {
  const sizes: number[] = [];
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  return sizes;
}

/** Whether two labellings divide rows alike, whatever the numbers. */
function divideAlike(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  const pairs = new Set(Array.from(one, (label, row) => `${label} ${other[row]}`));
  return pairs.size === new Set(Array.from(one)).size && pairs.size === new Set(Array.from(other)).size;
}

function expectClose(actual: ArrayLike<number>, wanted: readonly number[]) {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((number, at) => expect(Math.abs(actual[at]! - number)).toBeLessThan(1e-8));
}

test('four rows by hand', () => {
  const tree = treeOf(columnsOf([[0, 10, 1, 14]]), linkages.ward);
  expect([...tree.left]).toEqual([-1, -2, 1]);
  expect([...tree.right]).toEqual([-3, -4, 2]);
  expectClose(tree.heights, [1, 4, Math.sqrt(2 * 4 * (11.5 / 2) ** 2)]);
  expect([...tree.counts]).toEqual([2, 2, 4]);
  expect([...tree.order]).toEqual([0, 2, 1, 3]);
  expect([...cutTree(tree, 2)]).toEqual([0, 1, 0, 1]);
  expect([...cutTree(tree, 3)]).toEqual([0, 1, 0, 2]);
  expect([...cutTree(tree, 4)]).toEqual([0, 1, 2, 3]);
  expect([...cutTree(tree, 9)]).toEqual([0, 1, 2, 3]);
});

test('no row, one row, rows all alike, too many rows', () => {
  const none = treeOf(columnsOf([[]]), linkages.ward);
  expect(none.heights).toHaveLength(0);
  expect(cutTree(none, 2)).toHaveLength(0);
  const one = treeOf(columnsOf([[3]]), linkages.ward);
  expect([...one.order]).toEqual([0]);
  expect([...cutTree(one, 2)]).toEqual([0]);
  for (const name of names) {
    const alike = treeOf(columnsOf([[3, 3, 3]]), linkages[name]);
    expect([...alike.heights]).toEqual([0, 0]);
    expect([...cutTree(alike, 1)]).toEqual([0, 0, 0]);
  }
  const many = { values: new Float64Array(mostMerged + 1), size: mostMerged + 1, width: 1 };
  expect(() => treeOf(many, linkages.ward)).toThrow(RangeError);
  expect(() => cutTree(one, 0)).toThrow(RangeError);
});

describe('R’s hclust on other data', () => {
  for (const { name, columns, trees } of expected.cases)
    for (const method of names)
      test(`${method}, ${name}`, () => {
        const tree = treeOf(columnsOf(columns), linkages[method]);
        const wanted = trees[method];
        expectClose(tree.heights, wanted.heights);
        expect([...tree.left]).toEqual(wanted.left);
        expect([...tree.right]).toEqual(wanted.right);
        expect(Array.from(tree.order, (row) => row + 1)).toEqual(wanted.order);
        for (const [clusters, labels] of Object.entries(wanted.cuts)) {
          const cut = cutTree(tree, Number(clusters));
          expect(divideAlike(cut, labels)).toBe(true);
          expect(sizesOf(cut)).toEqual(sizesOf(cut).toSorted((one, other) => other - one));
        }
      });
});

describe.skipIf(clusteringMissing)(`R’s hclust on shared data (${clusteringMissing})`, () => {
  test('McDonald’s: the ten highest joins of Ward', () => {
    const tree = treeOf(mcdonaldsPoints(), linkages.ward);
    expectClose(tree.heights.toReversed().subarray(0, 10), mcdonaldsOracle().ward_D2_top_heights);
  });
  for (const name of ['mall_income_spending_raw', 'mall_age_income_spending_z'] as const)
    for (const method of names)
      test(`${method}, ${name}`, () => {
        const tree = treeOf(mallPoints(name), linkages[method]);
        const { heights, sizes } = mallOracle()[name].hclust[method === 'ward' ? 'ward.D2' : method];
        expectClose(tree.heights, heights);
        for (let clusters = 2; clusters <= 8; clusters++)
          expect(sizesOf(cutTree(tree, clusters))).toEqual(sizes[`k${clusters}`]);
      });
});
