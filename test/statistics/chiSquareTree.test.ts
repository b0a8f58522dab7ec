import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTree, type ChiSquareTreeOptions } from '../../src/statistics/chiSquareTree.ts';
import type { Predictor } from '../../src/statistics/designMatrix.ts';
import { joinCategories } from '../../src/statistics/joinCategories.ts';
import { leavesOf } from '../../src/statistics/leavesOf.ts';
import { logMultiplier } from '../../src/statistics/logMultiplier.ts';
import { pathOf } from '../../src/statistics/pathOf.ts';
import { finished } from './finished.ts';
import { ownOracle } from './ownOracle.ts';
import { telco, telcoMissing } from './telcoOracle.ts';

const expected = ownOracle<{
  readonly region: readonly number[];
  readonly income: readonly number[];
  readonly contract: readonly number[];
  readonly y: readonly number[];
  readonly nodes: readonly {
    readonly rows: number;
    readonly counts: readonly number[];
    readonly column: number;
    readonly log: number;
  }[];
}>('chiSquareTree');

const grow = (
  predictors: readonly Predictor[],
  target: ArrayLike<number>,
  classes: number,
  options: ChiSquareTreeOptions,
) => finished(chiSquareTree(predictors, target, classes, options));
const subscribers: readonly Predictor[] = [
  { kind: 'category', codes: Uint8Array.from(expected.region), levels: 7 },
  { kind: 'number', values: Float64Array.from(expected.income, (value) => (value < 0 ? Number.NaN : value)) },
  { kind: 'category', codes: Uint8Array.from(expected.contract), levels: 3 },
];

test('made-up subscribers, as a script in R has them', () => {
  const tree = grow(subscribers, expected.y, 3, { maximumDepth: 3, minimumLeaf: 40 });
  // R's script writes a node before all that is below it, each child whole before the next.
  let next = 0;
  const compare = (position: number) => {
    const node = tree.nodes[position]!;
    const its = expected.nodes[next++]!;
    expect([node.rows, ...node.counts]).toEqual([its.rows, ...its.counts]);
    expect(node.split?.column ?? -1).toBe(its.column);
    if (node.split === null) return;
    expect(Math.log(node.probability!) / its.log).toBeCloseTo(1, 9);
    for (const child of new Set([...node.split.children, node.split.missing])) compare(child);
  };
  compare(0);
  expect(next).toBe(expected.nodes.length);
  const leaves = finished(leavesOf(tree, subscribers, expected.y.length));
  tree.nodes.forEach(({ rows, split }, position) => {
    if (split === null) expect(leaves.filter((leaf) => leaf === position).length).toBe(rows);
  });
});

describe('small trees', () => {
  const repeated = (values: readonly number[], times: number) =>
    Array.from({ length: times }, () => values).flat();

  test('missing numbers that differ from all others have a branch of their own', () => {
    const values = repeated([1, 2, 3, 4, Number.NaN], 50);
    const target = values.map((value) => Number(Number.isNaN(value)));
    const predictors = [{ kind: 'number', values: Float64Array.from(values) }] as const;
    const tree = grow(predictors, target, 2, { maximumDepth: 2 });
    expect(tree.nodes[0]!.split).toEqual({ kind: 'number', column: 0, cuts: [], children: [1], missing: 2 });
    expect(pathOf(tree, 1)).toEqual([{ kind: 'number', column: 0, above: null, upTo: null, missing: false }]);
    expect(pathOf(tree, 2)).toEqual([{ kind: 'missing', column: 0 }]);
    expect(tree.nodes[2]!.counts).toEqual([0, 50]);
  });

  test('missing numbers join those that they are like', () => {
    const values = repeated([1, 2, 3, 4, Number.NaN], 50);
    const target = values.map((value) => Number(!(value <= 2)));
    const tree = grow([{ kind: 'number', values: Float64Array.from(values) }], target, 2, {
      maximumDepth: 2,
    });
    expect(tree.nodes[0]!.split).toMatchObject({ cuts: [2], children: [1, 2], missing: 2 });
  });

  test('what cannot be told apart is not split, nor are no rows', () => {
    const even = repeated([1, 1, 2, 2], 30);
    const target = repeated([0, 1], 60);
    const category = { kind: 'category', codes: Uint8Array.from(even), levels: 2 } as const;
    expect(grow([category], target, 2, { maximumDepth: 3 }).nodes.length).toBe(1);
    const none = { kind: 'category', codes: new Uint8Array(0), levels: 2 } as const;
    expect(grow([none], [], 2, { maximumDepth: 3 }).nodes).toMatchObject([{ rows: 0, prediction: 0 }]);
    expect(grow([], [0, 1], 2, { maximumDepth: 3 }).nodes.length).toBe(1);
  });

  test('groups of too few rows are joined to what they are least unlike', () => {
    const counts = Float64Array.of(0, 0, 100, 0, 0, 100, 1, 7);
    const join = { joining: 'free', logLevel: Math.log(0.05) } as const;
    const groupsOf = (minimumRows: number) =>
      finished(joinCategories(counts, 2, { ...join, minimumRows })).map(({ members }) => members);
    expect(groupsOf(1)).toEqual([[1], [2], [3]]);
    expect(groupsOf(20)).toEqual([[1], [2, 3]]);
    expect(groupsOf(150)).toEqual([[1, 2, 3]]);
  });
});

test('in how many ways categories can be joined', () => {
  const ways = (...of: Parameters<typeof logMultiplier>) => Math.exp(logMultiplier(...of));
  expect(ways('free', 4, 2)).toBeCloseTo(7, 9);
  expect(ways('free', 7, 3)).toBeCloseTo(301, 9);
  expect(ways('neighbours', 10, 3)).toBeCloseTo(36, 9);
  expect(ways('neighbours and missing', 5, 2)).toBeCloseTo(1 + 2 * 3, 9);
  expect(ways('free', 3, 1)).toBeCloseTo(1, 9);
  expect(ways('neighbours and missing', 5, 1)).toBeCloseTo(1, 9);
});

test('the rows of the children are those of the node, and every split is sure enough', () => {
  const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(20), fc.nat(2)), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(rows, (drawn) => {
      const predictors = [
        { kind: 'category', codes: Uint8Array.from(drawn, ([level]) => level), levels: 4 },
        {
          kind: 'number',
          values: Float64Array.from(drawn, ([, value]) => (value === 20 ? Number.NaN : value)),
        },
      ] as const;
      const target = drawn.map(([level, value, code]) => (level + (value >> 3) + (code >> 1)) % 3);
      const { nodes, classes } = grow(predictors, target, 3, { maximumDepth: 4, minimumLeaf: 5 });
      expect(classes).toBe(3);
      const leaves = finished(leavesOf({ nodes, classes }, predictors, drawn.length));
      for (const [position, { split, rows: own, probability }] of nodes.entries()) {
        if (position > 0) expect(own).toBeGreaterThanOrEqual(5);
        if (split === null) expect(leaves.filter((leaf) => leaf === position).length).toBe(own);
        else {
          expect(probability).toBeLessThanOrEqual(0.05);
          const children = nodes.filter(({ parent }) => parent === position);
          expect(children.reduce((sum, child) => sum + child.rows, 0)).toBe(own);
        }
      }
    }),
  );
});

test.skipIf(telcoMissing)(
  `the contract says most of who leaves a telephone company${telcoMissing ? ` (${telcoMissing})` : ''}`,
  () => {
    const { names, predictors, target } = telco();
    const tree = grow(predictors, target, 2, { maximumDepth: 3, minimumLeaf: 50 });
    const [root] = tree.nodes;
    expect(names[root!.split!.column]).toBe('Contract');
    expect(root!.split!.children.map((child) => tree.nodes[child]!.rows)).toEqual([3875, 1473, 1695]);
  },
);
