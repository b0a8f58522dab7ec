import { ascendingOrder } from './ascendingOrder.ts';
import type { Predictor } from './designMatrix.ts';
import { giniImpurity } from './giniImpurity.ts';
import { joinCategories } from './joinCategories.ts';
import { logIndependence } from './logIndependence.ts';
import { type Joining, logMultiplier } from './logMultiplier.ts';
import { quantileCuts } from './quantileCuts.ts';
import { shareOfWork } from './shareOfWork.ts';
import type { Tree, TreeNode, TreeSplit } from './tree.ts';

/** When to go on splitting. */
export interface ChiSquareTreeOptions {
  /** The root has depth 0. */
  readonly maximumDepth: number;
  readonly minimumSplit?: number;
  readonly minimumLeaf?: number;
  /** Categories that differ less surely than this are joined. 0.05 unless given. */
  readonly joinLevel?: number;
  /** The adjusted probability a split may have at most. 0.05 unless given. */
  readonly splitLevel?: number;
  /** Into so many bins of about equally many rows numbers are cut before the search. 10 unless given. */
  readonly bins?: number;
}

/** A column as codes, 0 missing; numbers as the bin they fall in, bin i being up to cut i − 1. */
interface Coded {
  readonly codes: ArrayLike<number>;
  readonly levels: number;
  /** Null of a category. */
  readonly cuts: readonly number[] | null;
}

interface Choice {
  readonly column: number;
  readonly logProbability: number;
  readonly groups: readonly {
    readonly members: readonly number[];
    readonly counts: Float64Array;
    readonly rows: number;
  }[];
}

/**
 * A tree of many-way splits by chi-square tests (after CHAID): in each node the categories of each column that do not
 * differ in their classes are joined, numbers first being cut at type-7 quantiles of all rows, of which only
 * neighbours are joined; the column whose groups differ most surely splits the node, its probability times the number
 * of ways to join. Missing is a category of its own that may be joined with any. What a node lacks goes to its largest
 * child, of equals the first. Equal probabilities: the earlier column. `target` holds a class a row, from 0.
 * Source: Kass, An Exploratory Technique for Investigating Large Quantities of Categorical Data (1980); unlike it,
 * groups once joined are not parted again, and Pearson's statistic is used throughout.
 */
export function* chiSquareTree(
  predictors: readonly Predictor[],
  target: ArrayLike<number>,
  classes: number,
  options: ChiSquareTreeOptions,
): Generator<{ readonly fraction: number }, Tree, void> {
  const { maximumDepth, minimumSplit = 2, minimumLeaf = 1, joinLevel = 0.05, splitLevel = 0.05 } = options;
  const size = target.length;
  const columns: Coded[] = [];
  for (const predictor of predictors) {
    columns.push(codedOf(predictor, options.bins ?? 10));
    yield { fraction: 0 };
  }
  const nodes: TreeNode[] = [];
  const waiting = [{ position: 0, rows: Uint32Array.from(target, (_, row) => row) }];
  const rootCounts = new Float64Array(classes);
  for (let row = 0; row < size; row++) rootCounts[target[row]!]!++;
  nodes.push(nodeOf(null, 0, rootCounts));
  let done = 0;
  while (waiting.length > 0) {
    const { position, rows } = waiting.pop()!;
    const node = nodes[position]!;
    let best: Choice | null = null;
    if (node.depth < maximumDepth && rows.length >= minimumSplit && node.impurity > 0)
      for (const [column, coded] of columns.entries()) {
        const choice = yield* shareOfWork(choiceOf(column, coded, rows), done / size, done / size);
        yield { fraction: done / size };
        if (choice === null || choice.logProbability > Math.log(splitLevel)) continue;
        const margin = best === null ? 0 : 1e-12 * Math.abs(best.logProbability);
        if (best === null || choice.logProbability < best.logProbability - margin) best = choice;
      }
    if (best === null) {
      done += rows.length;
      continue;
    }
    const { column, groups, logProbability } = best;
    const first = nodes.length;
    for (const { counts } of groups) nodes.push(nodeOf(position, node.depth + 1, counts));
    const coded = columns[column]!;
    const childOf = childrenOf(coded.levels, groups, first);
    const left = groups.reduce(
      (sum, { counts, rows: own }) => sum + (own / size) * giniImpurity([...counts]),
      0,
    );
    nodes[position] = {
      ...node,
      split: splitOf(column, coded, groups, first, childOf),
      gain: Math.max(0, node.weight * node.impurity - left),
      probability: Math.exp(logProbability),
    };
    for (let child = groups.length - 1; child >= 0; child--) {
      const own = rows.filter((row) => childOf[coded.codes[row]!] === first + child);
      waiting.push({ position: first + child, rows: own });
    }
  }
  return { nodes, classes };

  function nodeOf(parent: number | null, depth: number, counted: Float64Array): TreeNode {
    const counts = [...counted];
    const rows = counts.reduce((sum, count) => sum + count, 0);
    const prediction = counts.indexOf(Math.max(...counts));
    const impurity = giniImpurity(counts);
    const weight = size > 0 ? rows / size : 0;
    return {
      parent,
      depth,
      rows,
      counts,
      prediction,
      impurity,
      weight,
      split: null,
      gain: 0,
      probability: null,
    };
  }

  function* choiceOf(column: number, { codes, levels, cuts }: Coded, rows: Uint32Array) {
    const counts = new Float64Array((levels + 1) * classes);
    for (const row of rows) counts[codes[row]! * classes + target[row]!]!++;
    const hasMissing = counts.subarray(0, classes).some((count) => count > 0);
    const joining: Joining = cuts === null ? 'free' : hasMissing ? 'neighbours and missing' : 'neighbours';
    const logLevel = Math.log(joinLevel);
    const groups = yield* joinCategories(counts, classes, { joining, logLevel, minimumRows: minimumLeaf });
    if (groups.length < 2) return null;
    const log = logIndependence(groups.map((group) => group.counts));
    let categories = 0;
    for (let level = 0; level <= levels; level++)
      if (counts.subarray(level * classes, (level + 1) * classes).some((count) => count > 0)) categories++;
    const logProbability = Math.min(0, log + logMultiplier(joining, categories, groups.length));
    return { column, logProbability, groups };
  }
}

function codedOf(predictor: Predictor, bins: number): Coded {
  if (predictor.kind === 'category') return { codes: predictor.codes, levels: predictor.levels, cuts: null };
  const { values } = predictor;
  const order = ascendingOrder(values);
  const ascending = Float64Array.from(order, (row) => values[row]!).filter((value) => !Number.isNaN(value));
  const cuts = quantileCuts(ascending, bins);
  const codes = new Uint8Array(values.length);
  for (let at = 0, bin = 0; at < ascending.length; at++) {
    while (bin < cuts.length && ascending[at]! > cuts[bin]!) bin++;
    codes[order[at]!] = bin + 1;
  }
  return { codes, levels: cuts.length + 1, cuts };
}

/** The child of each code; of codes that the node lacks, the largest. */
function childrenOf(levels: number, groups: Choice['groups'], first: number): number[] {
  const largest = groups.reduce((best, { rows }, at) => (rows > groups[best]!.rows ? at : best), 0);
  const childOf = Array.from({ length: levels + 1 }, () => first + largest);
  for (const [at, { members }] of groups.entries())
    for (const member of members) childOf[member] = first + at;
  return childOf;
}

function splitOf(
  column: number,
  { cuts }: Coded,
  groups: Choice['groups'],
  first: number,
  childOf: number[],
): TreeSplit {
  const missing = childOf[0]!;
  const all = groups.map((_, at) => first + at);
  if (cuts === null) return { kind: 'category', column, childOf, children: all, missing };
  // Bins that the node lacks lie between its groups: they go with the group below them.
  const ends = groups.map(({ members }) => members.at(-1)!).filter((end) => end > 0);
  for (let bin = 1; bin < childOf.length; bin++) {
    const at = ends.findIndex((end) => bin <= end);
    childOf[bin] = first + (at < 0 ? ends.length - 1 : at);
  }
  return {
    kind: 'number',
    column,
    cuts: ends.slice(0, -1).map((end) => cuts[end - 1]!),
    children: all.slice(0, ends.length),
    missing,
  };
}
