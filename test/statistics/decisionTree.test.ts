import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve } from '../../src/statistics/areaUnderCurve.ts';
import { collapseCosts } from '../../src/statistics/collapseCosts.ts';
import { decisionTree, type DecisionTreeOptions } from '../../src/statistics/decisionTree.ts';
import type { Predictor } from '../../src/statistics/designMatrix.ts';
import { giniImpurity } from '../../src/statistics/giniImpurity.ts';
import { leafOf } from '../../src/statistics/leafOf.ts';
import { leavesOf } from '../../src/statistics/leavesOf.ts';
import { pathOf } from '../../src/statistics/pathOf.ts';
import { pruneTree } from '../../src/statistics/pruneTree.ts';
import { pruningByFolds } from '../../src/statistics/pruningByFolds.ts';
import type { Tree } from '../../src/statistics/tree.ts';
import { treeImportance } from '../../src/statistics/treeImportance.ts';
import { finished } from './finished.ts';
import { ownOracle } from './ownOracle.ts';
import { type ExpectedNode, telco, telcoMissing } from './telcoOracle.ts';

const grow = (
  predictors: readonly Predictor[],
  target: ArrayLike<number>,
  options: DecisionTreeOptions,
  classes = 2,
) => finished(decisionTree(predictors, target, classes, options));
const number = (...values: number[]): Predictor => ({ kind: 'number', values: Float64Array.from(values) });
const category = (...codes: number[]): Predictor => ({
  kind: 'category',
  codes: Uint8Array.from(codes),
  levels: Math.max(...codes),
});
const leafCounts = ({ nodes }: Tree) =>
  nodes.filter(({ split }) => split === null).map(({ counts }) => counts.join(' '));

describe.skipIf(telcoMissing)(
  `customers of a telephone company${telcoMissing ? ` (${telcoMissing})` : ''}`,
  () => {
    test('nodes, thresholds and importances as scikit-learn has them', () => {
      const { names, levels, predictors, target, expected } = telco();
      const tree = grow(predictors, target, { maximumDepth: 3, singleLevels: true });
      const compare = (position: number, node: ExpectedNode) => {
        const found = tree.nodes[position]!;
        expect([found.rows, ...found.counts]).toEqual([node.n, node.counts.No, node.counts.Yes]);
        expect(['No', 'Yes'][found.prediction]).toBe(node.predict);
        expect(found.impurity).toBeCloseTo(node.impurity, 12);
        if (node.feature === undefined) {
          expect(found.split).toBeNull();
          return;
        }
        const split = found.split!;
        expect(found.gain).toBeCloseTo(node.gain_weighted_by_root_n, 12);
        const [name, level] = node.feature.split('=');
        expect(names[split.column]).toBe(name);
        if (split.kind === 'number') {
          const [cut] = split.cuts;
          expect(cut! >= node.largest_left_value && cut! < node.smallest_right_value).toBe(true);
          compare(split.children[0]!, node.left!);
          compare(split.children[1]!, node.right!);
        } else {
          // The level's child is the one that its column of 0 and 1 has on the right.
          const code = levels[split.column]!.indexOf(level!) + 1;
          const its = split.childOf[code]!;
          compare(its, node.right!);
          compare(
            split.children.find((child) => child !== its)!,
            node.left!,
          );
        }
      };
      compare(0, expected.root);
      const importance = treeImportance(tree, names.length);
      names.forEach((name, column) => {
        const sum = Object.entries(expected.feature_importances)
          .filter(([feature]) => feature === name || feature.startsWith(`${name}=`))
          .reduce((total, [, value]) => total + value, 0);
        expect(importance[column]).toBeCloseTo(sum, 10);
      });
      const leaves = finished(leavesOf(tree, predictors, target.length));
      const right = leaves.filter((leaf, row) => tree.nodes[leaf]!.prediction === target[row]).length;
      expect(right / target.length).toBeCloseTo(expected.train_accuracy, 12);
      const scores = Float64Array.from(
        leaves,
        (leaf) => tree.nodes[leaf]!.counts[1]! / tree.nodes[leaf]!.rows,
      );
      expect(areaUnderCurve(scores, target)).toBeCloseTo(expected.train_auc, 12);
    });
  },
);

const oracle = ownOracle<{
  readonly iris: {
    readonly values: readonly (readonly number[])[];
    readonly target: readonly number[];
    readonly leaves: { readonly counts: readonly (readonly number[])[] };
    readonly splits: readonly number[];
  };
  readonly titanic: {
    readonly counts: readonly number[];
    readonly leaves: { readonly counts: readonly (readonly number[])[] };
    readonly even: { readonly counts: readonly (readonly number[])[] };
  };
}>('decisionTree');

const sorted = (counts: readonly (readonly number[])[]) => counts.map((count) => count.join(' ')).sort();

/** The people of the Titanic, from R's table of class, sex, age and survival, its first dimension running fastest. */
function titanic() {
  const people = oracle.titanic.counts.flatMap((count, cell) =>
    Array.from({ length: count }, () => [
      (cell % 4) + 1,
      ((cell >> 2) & 1) + 1,
      ((cell >> 3) & 1) + 1,
      cell >> 4,
    ]),
  );
  const predictors = [0, 1, 2].map((column) => category(...people.map((person) => person[column]!)));
  return { predictors, target: people.map((person) => person[3]!) };
}

describe('as rpart has it', () => {
  test('three kinds of iris by numbers', () => {
    const { values, target, leaves, splits } = oracle.iris;
    const predictors = [0, 1, 2, 3].map((column) => number(...values.map((row) => row[column]!)));
    const tree = grow(predictors, target, { maximumDepth: 3, minimumLeaf: 5 }, 3);
    expect(leafCounts(tree).sort()).toEqual(sorted(leaves.counts));
    const cuts = tree.nodes.flatMap(({ split }) => (split?.kind === 'number' ? split.cuts : []));
    expect(cuts.toSorted()).toEqual(splits.toSorted());
  });

  test('the people of the Titanic by sets of levels, also with both classes of one weight', () => {
    const { predictors, target } = titanic();
    const tree = grow(predictors, target, { maximumDepth: 4, minimumLeaf: 20 });
    expect(leafCounts(tree).sort()).toEqual(sorted(oracle.titanic.leaves.counts));
    const even = [1 / 1490, 1 / 711];
    const weighted = grow(predictors, target, { maximumDepth: 2, minimumLeaf: 20, classWeights: even });
    expect(weighted.nodes[0]!.counts).toEqual([1490, 711]);
    expect(weighted.nodes[0]!.impurity).toBeCloseTo(0.5, 12);
    expect(leafCounts(weighted).sort()).toEqual(sorted(oracle.titanic.even.counts));
  });
});

describe('small trees', () => {
  test('the lower of equal thresholds and the earlier of equal columns', () => {
    const tree = grow([number(1, 2, 3, 4), number(1, 2, 3, 4)], [0, 1, 1, 0], { maximumDepth: 1 });
    expect(tree.nodes[0]!.split).toMatchObject({ column: 0, cuts: [1.5] });
  });

  test('nothing to gain, nothing to split; no rows, no classes', () => {
    expect(grow([number(1, 1, 1)], [0, 1, 0], { maximumDepth: 3 }).nodes.length).toBe(1);
    expect(grow([number(1, 2, 3)], [1, 1, 1], { maximumDepth: 3 }).nodes).toMatchObject([
      { prediction: 1, impurity: 0, split: null },
    ]);
    expect(grow([number()], [], { maximumDepth: 3 }).nodes).toMatchObject([
      { rows: 0, prediction: 0, weight: 0 },
    ]);
    expect(grow([], [0, 1], { maximumDepth: 3 }).nodes.length).toBe(1);
    const least = grow([number(1, 2, 3, 4)], [0, 0, 0, 1], { maximumDepth: 1, minimumLeaf: 2 });
    expect(least.nodes[0]!.split).toMatchObject({ cuts: [2.5] });
    expect(grow([number(1, 2)], [0, 1], { maximumDepth: 1, minimumGain: 0.6 }).nodes.length).toBe(1);
    expect(grow([number(1, 2)], [0, 1], { maximumDepth: 1, minimumSplit: 3 }).nodes.length).toBe(1);
  });

  test('missing values go to the larger child and do not count for the gain', () => {
    const predictors = [number(1, 2, 3, 4, 5, Number.NaN)];
    const tree = grow(predictors, [0, 0, 0, 1, 1, 1], { maximumDepth: 1 });
    expect(tree.nodes[0]!.split).toMatchObject({ cuts: [3.5], children: [1, 2], missing: 1 });
    expect(tree.nodes.map(({ counts }) => counts)).toEqual([
      [3, 3],
      [3, 1],
      [0, 2],
    ]);
    expect(tree.nodes[0]!.gain).toBeCloseTo((5 / 6) * 0.48, 12);
    expect(leafOf(tree, predictors, 5)).toBe(1);
    expect(pathOf(tree, 1)).toEqual([{ kind: 'number', column: 0, above: null, upTo: 3.5, missing: true }]);
    expect(pathOf(tree, 2)).toEqual([{ kind: 'number', column: 0, above: 3.5, upTo: null, missing: false }]);
  });

  test('a path narrows what it has said of a column', () => {
    const target = [0, 0, 1, 1, 0, 0];
    const tree = grow([number(1, 2, 3, 4, 5, 6)], target, { maximumDepth: 2 });
    expect(leafCounts(tree)).toHaveLength(3);
    const leaf = tree.nodes.findIndex(({ split, counts }) => split === null && counts[1] === 2);
    expect(pathOf(tree, leaf)).toEqual([{ kind: 'number', column: 0, above: 2.5, upTo: 4.5, missing: true }]);
    const byLevel = grow([category(1, 1, 2, 2, 3, 3)], target, { maximumDepth: 2, singleLevels: true });
    expect(pathOf(byLevel, 1)).toEqual([{ kind: 'category', column: 0, levels: [2], missing: false }]);
    expect(pathOf(byLevel, 2)).toEqual([{ kind: 'category', column: 0, levels: [1, 3], missing: true }]);
  });

  test('levels never seen go with missing', () => {
    const tree = grow([category(1, 1, 2)], [0, 0, 1], { maximumDepth: 1 });
    expect(leafOf(tree, [category(9)], 0)).toBe(leafOf(tree, [category(0)], 0));
  });
});

const column = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 });

test('the root split is the best of all, each tried', () => {
  const classes = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(column, column, classes, (numbers, levels, target) => {
      const predictors = [number(...numbers), category(...levels.map((level) => level + 1))];
      const gainOf = (isLeft: (row: number) => boolean) => {
        const counts = [
          [0, 0],
          [0, 0],
        ];
        target.forEach((code, row) => counts[Number(isLeft(row))]![code]!++);
        const of = (side: number[]) => ((side[0]! + side[1]!) / 12) * giniImpurity(side);
        const all = [counts[0]![0]! + counts[1]![0]!, counts[0]![1]! + counts[1]![1]!];
        return of(all) - of(counts[0]!) - of(counts[1]!);
      };
      const gains = [0, 1, 2, 3, 4].map((cut) => gainOf((row) => numbers[row]! <= cut));
      for (let set = 0; set < 64; set++) gains.push(gainOf((row) => ((set >> levels[row]!) & 1) === 1));
      const best = Math.max(...gains);
      const { nodes } = grow(predictors, target, { maximumDepth: 1 });
      expect(nodes[0]!.gain).toBeCloseTo(best > 1e-9 ? best : 0, 12);
    }),
  );
});

test('every row is where the path of its leaf says, and the order of rows does not matter', () => {
  const classes = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(column, column, classes, (numbers, levels, target) => {
      const predictors = [
        number(...numbers.map((value) => (value === 5 ? Number.NaN : value))),
        category(...levels),
      ];
      const tree = grow(predictors, target, { maximumDepth: 4 }, 3);
      const leaves = finished(leavesOf(tree, predictors, 12));
      tree.nodes.forEach(({ rows, split }, position) => {
        if (split === null) expect(leaves.filter((leaf) => leaf === position).length).toBe(rows);
      });
      leaves.forEach((leaf, row) => {
        for (const condition of pathOf(tree, leaf)) {
          const value = condition.column === 0 ? numbers[row]! : levels[row]!;
          if (condition.kind === 'category')
            expect(value === 0 ? condition.missing : condition.levels.includes(value)).toBe(true);
          else if (condition.kind === 'number')
            expect(
              value === 5
                ? condition.missing
                : value > (condition.above ?? -1) && value <= (condition.upTo ?? 9),
            ).toBe(true);
        }
      });
      const turned = grow(
        [
          number(...numbers.toReversed().map((value) => (value === 5 ? Number.NaN : value))),
          category(...levels.toReversed()),
        ],
        target.toReversed(),
        { maximumDepth: 4 },
        3,
      );
      expect(turned).toEqual(tree);
    }),
  );
});

describe('pruning', () => {
  const file = fileURLToPath(new URL('../oracle/decisionTree/pruning.json', import.meta.url));
  const wine = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly values: readonly (readonly number[])[];
    readonly target: readonly number[];
    readonly alphas: readonly number[];
    readonly impurities: readonly number[];
    readonly leaves: readonly number[];
  };
  const predictors = wine.values[0]!.map((_, at) => number(...wine.values.map((row) => row[at]!)));
  const options = { maximumDepth: 5, minimumLeaf: 4 };
  const tree = grow(predictors, wine.target, options, 3);

  test('the prices at which branches fall are those of scikit-learn', () => {
    const costs = [...new Set(collapseCosts(tree))].filter(Number.isFinite).toSorted((a, b) => a - b);
    const expected = wine.alphas.filter((alpha) => alpha > 0);
    expect(costs.length).toBe(expected.length);
    costs.forEach((cost, at) => expect(cost).toBeCloseTo(expected[at]!, 10));
    wine.alphas.forEach((alpha, at) => {
      const { nodes } = pruneTree(tree, alpha + 1e-9);
      const leaves = nodes.filter(({ split }) => split === null);
      expect(leaves.length).toBe(wine.leaves[at]);
      const impurity = leaves.reduce((sum, leaf) => sum + leaf.impurity * leaf.weight, 0);
      expect(impurity).toBeCloseTo(wine.impurities[at]!, 10);
    });
  });

  test('a pruned tree places every row as the whole one does, only sooner', () => {
    const pruned = pruneTree(tree, 0.01);
    expect(pruned.nodes.length).toBeLessThan(tree.nodes.length);
    const leaves = finished(leavesOf(pruned, predictors, wine.target.length));
    pruned.nodes.forEach(({ rows, split, parent, depth }, position) => {
      if (split === null) expect(leaves.filter((leaf) => leaf === position).length).toBe(rows);
      if (parent !== null) expect(depth).toBe(pruned.nodes[parent]!.depth + 1);
    });
  });

  test('checks on rows not seen choose the price; the simplest within an error is no larger', () => {
    const best = finished(pruningByFolds(predictors, wine.target, 3, options, { seed: 2 }));
    const least = Math.min(...best.tried.map(({ error }) => error));
    expect(best.tried.find(({ alpha }) => alpha === best.alpha)!.error).toBe(least);
    const simple = finished(pruningByFolds(predictors, wine.target, 3, options, { seed: 2, simplest: true }));
    expect(simple.alpha).toBeGreaterThanOrEqual(best.alpha);
    expect(simple.tree.nodes.length).toBeLessThanOrEqual(best.tree.nodes.length);
    expect(finished(pruningByFolds(predictors, wine.target, 3, options, { seed: 2 }))).toEqual(best);
  });
});

test('a row of weight three splits as three rows do', () => {
  const row = fc.record({
    age: fc.integer({ min: 0, max: 12 }),
    kind: fc.integer({ min: 0, max: 4 }),
    code: fc.integer({ min: 0, max: 2 }),
    times: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
      fc.pre(rows.some(({ times }) => times > 0));
      const given = rows.filter(({ times }) => times > 0);
      const repeated = given.flatMap((each) => Array.from({ length: each.times }, () => each));
      const grown = (all: typeof rows, weights: Float64Array | null) => {
        const predictors: Predictor[] = [
          number(...all.map(({ age }) => (age === 12 ? Number.NaN : age))),
          { kind: 'category', codes: Uint8Array.from(all, ({ kind }) => kind), levels: 4 },
        ];
        const options = { maximumDepth: 1, rowWeights: weights };
        const target = all.map(({ code }) => code);
        return grow(predictors, target, options, 3).nodes[0]!;
      };
      const weighted = grown(
        given,
        Float64Array.from(given, ({ times }) => times),
      );
      const plain = grown(repeated, null);
      expect(weighted.impurity).toBeCloseTo(plain.impurity, 12);
      expect(weighted.prediction).toBe(plain.prediction);
      expect(weighted.gain).toBeCloseTo(plain.gain, 12);
      expect(weighted.split && { ...weighted.split, missing: null, childOf: null }).toEqual(
        plain.split && { ...plain.split, missing: null, childOf: null },
      );
      expect(weighted.rows).toBe(given.length);
    }),
  );
});
