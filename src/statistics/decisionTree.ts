import { ascendingOrder } from './ascendingOrder.ts';
import { bestCut } from './bestCut.ts';
import { bestLevels } from './bestLevels.ts';
import type { Predictor } from './designMatrix.ts';
import { giniImpurity } from './giniImpurity.ts';
import { isBetter } from './isBetter.ts';
import type { NodeRows } from './nodeRows.ts';
import type { Tree, TreeNode, TreeSplit } from './tree.ts';

/** When to go on splitting, and how. */
export interface DecisionTreeOptions {
  /** The root has depth 0. */
  readonly maximumDepth: number;
  /** A node of fewer rows is not split. */
  readonly minimumSplit?: number;
  /** No child gets fewer rows than this. */
  readonly minimumLeaf?: number;
  /** The least gain, in impurity times the part of all rows. */
  readonly minimumGain?: number;
  /** One level of a category against the others, instead of the best parting of its levels. */
  readonly singleLevels?: boolean;
  /** The weight of a row of each class; 1 unless given. */
  readonly classWeights?: readonly number[];
  /** The weight of each row, by which that of its class is multiplied; 1 unless given. The least rows of a node count rows. */
  readonly rowWeights?: Float64Array | null;
  /** The rows to learn from, ascending; all of them unless given. */
  readonly rows?: Uint32Array;
}

/** A column as the search goes over it: numbers have an order of their own, categories share that of the rows. */
interface Sorted {
  readonly predictor: Predictor;
  readonly order: Uint32Array;
}

interface Choice {
  readonly worth: number;
  readonly leftRows: number;
  readonly rightRows: number;
  goesLeft(row: number): boolean | null;
  split(left: number, right: number, missing: number): TreeSplit;
}

/**
 * A tree of two-way splits of least impurity (CART with the index of Gini). `target` holds a class a row, from 0 up to
 * `classes`. Missing values take no part in the search for a split, so that its gain counts the other rows alone, and
 * go to the child with more rows (of equals the left), where rpart looks for surrogates. Equal gains: the earlier
 * column, the lower threshold. A split has to lower the impurity. Without rows the root predicts class 0.
 * Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees (1984).
 */
export function* decisionTree(
  predictors: readonly Predictor[],
  target: ArrayLike<number>,
  classes: number,
  options: DecisionTreeOptions,
): Generator<{ readonly fraction: number }, Tree, void> {
  const {
    maximumDepth,
    minimumSplit = 2,
    minimumLeaf = 1,
    minimumGain = 0,
    singleLevels = false,
    rowWeights = null,
  } = options;
  const rows = options.rows?.slice() ?? Uint32Array.from(target, (_, row) => row);
  const size = rows.length;
  const isTaken = new Uint8Array(target.length);
  for (const row of rows) isTaken[row] = 1;
  const weights = Float64Array.from({ length: classes }, (_, code) => options.classWeights?.[code] ?? 1);
  const columns: Sorted[] = [];
  for (const predictor of predictors) {
    const order =
      predictor.kind === 'number'
        ? ascendingOrder(predictor.values).filter((row) => isTaken[row] === 1)
        : rows;
    columns.push({ predictor, order });
    yield { fraction: 0 };
  }
  const orders = [rows, ...columns.map(({ order }) => order).filter((order) => order !== rows)];
  const isLeft = new Uint8Array(target.length);
  const spare = new Uint32Array(size);
  const nodes: TreeNode[] = [];
  const root = nodeOf(null, 0, 0, size, 1);
  const total = root.weight;
  nodes.push({ ...root, weight: total > 0 ? 1 : 0 });
  const waiting = [{ position: 0, from: 0, to: size }];
  let done = 0;
  while (waiting.length > 0) {
    const { position, from, to } = waiting.pop()!;
    const node = nodes[position]!;
    if (node.depth >= maximumDepth || to - from < minimumSplit || node.impurity === 0) {
      done += to - from;
      continue;
    }
    let best: Choice | null = null;
    for (const [column, sorted] of columns.entries()) {
      const choice = choiceOf(column, sorted, {
        order: sorted.order,
        from,
        to,
        target,
        weights,
        rowWeights,
        minimumLeaf,
      });
      if (choice !== null && isBetter(choice.worth, best?.worth ?? 0)) best = choice;
      yield { fraction: done / size };
    }
    if (best === null || best.worth / total < minimumGain) {
      done += to - from;
      continue;
    }
    const missingLeft = best.leftRows >= best.rightRows;
    let leftRows = 0;
    for (let at = from; at < to; at++) {
      const row = rows[at]!;
      isLeft[row] = (best.goesLeft(row) ?? missingLeft) ? 1 : 0;
      leftRows += isLeft[row]!;
    }
    for (const order of orders) {
      part(order, from, to, leftRows);
      yield { fraction: done / size };
    }
    const [left, right] = [nodes.length, nodes.length + 1];
    const split = best.split(left, right, missingLeft ? left : right);
    nodes[position] = { ...node, split, gain: best.worth / total };
    nodes.push(nodeOf(position, node.depth + 1, from, from + leftRows, total));
    nodes.push(nodeOf(position, node.depth + 1, from + leftRows, to, total));
    waiting.push(
      { position: right, from: from + leftRows, to },
      { position: left, from, to: from + leftRows },
    );
  }
  return { nodes, classes };

  function nodeOf(parent: number | null, depth: number, from: number, to: number, whole: number): TreeNode {
    const counts = Array.from({ length: classes }, () => 0);
    const sums = counts.slice();
    for (let at = from; at < to; at++) {
      const row = rows[at]!;
      counts[target[row]!]!++;
      if (rowWeights !== null) sums[target[row]!]! += rowWeights[row]!;
    }
    const weighted = (rowWeights === null ? counts : sums).map((sum, code) => sum * weights[code]!);
    const weight = weighted.reduce((sum, value) => sum + value, 0) / whole;
    const prediction = weighted.indexOf(Math.max(...weighted));
    const impurity = giniImpurity(weighted);
    return {
      parent,
      depth,
      rows: to - from,
      counts,
      prediction,
      impurity,
      weight,
      split: null,
      gain: 0,
      probability: null,
    };
  }

  function choiceOf(column: number, { predictor }: Sorted, node: NodeRows): Choice | null {
    if (predictor.kind === 'number') {
      const { values } = predictor;
      const cut = bestCut(values, node);
      if (cut === null) return null;
      const { threshold } = cut;
      return {
        ...cut,
        goesLeft: (row) => (Number.isNaN(values[row]!) ? null : values[row]! <= threshold),
        split: (left, right, missing) => ({
          kind: 'number',
          column,
          cuts: [threshold],
          children: [left, right],
          missing,
        }),
      };
    }
    const { codes, levels } = predictor;
    const parting = bestLevels(codes, levels, singleLevels, node);
    if (parting === null) return null;
    const goesLeft = new Uint8Array(levels + 1);
    for (const level of parting.left) goesLeft[level] = 1;
    return {
      ...parting,
      goesLeft: (row) => (codes[row] === 0 ? null : goesLeft[codes[row]!] === 1),
      split: (left, right, missing) => ({
        kind: 'category',
        column,
        childOf: Array.from(goesLeft, (side, level) => (level === 0 ? missing : side === 1 ? left : right)),
        children: [left, right],
        missing,
      }),
    };
  }

  /** Brings the rows of a node that go left before the others, in either part in the order they had. */
  function part(order: Uint32Array, from: number, to: number, leftRows: number): void {
    let [left, right] = [from, from + leftRows];
    for (let at = from; at < to; at++) {
      const row = order[at]!;
      if (isLeft[row] === 1) spare[left++] = row;
      else spare[right++] = row;
    }
    for (let at = from; at < to; at++) order[at] = spare[at]!;
  }
}
