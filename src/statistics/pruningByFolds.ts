import { collapseCosts } from './collapseCosts.ts';
import { decisionTree, type DecisionTreeOptions } from './decisionTree.ts';
import type { Predictor } from './designMatrix.ts';
import { leafOf } from './leafOf.ts';
import { pruneTree } from './pruneTree.ts';
import { shareOfWork } from './shareOfWork.ts';
import { stratifiedFolds } from './stratifiedFolds.ts';
import type { Tree } from './tree.ts';

/** A tree pruned as hard as checks on rows that it did not see advise. */
export interface PrunedTree {
  readonly tree: Tree;
  readonly alpha: number;
  /** Of each price of a leaf that was tried, ascending: leaves of the whole tree, and errors on rows not seen. */
  readonly tried: readonly {
    readonly alpha: number;
    readonly leaves: number;
    readonly error: number;
    readonly standardError: number;
  }[];
}

/** So many folds, the seed that deals the rows, and whether a simpler tree within one standard error is taken. */
interface Folds {
  readonly folds?: number;
  readonly seed: number;
  readonly simplest?: boolean;
}

/**
 * Grows a tree and prunes it by the price of a leaf that has the least error in cross-validation, of equals the
 * highest; with `simplest` the highest whose error is within one standard error of the least. Tried are the geometric
 * means of neighbouring prices at which the whole tree loses branches. Each class is dealt evenly over the folds.
 * Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees (1984), 3.4.
 */
export function* pruningByFolds(
  predictors: readonly Predictor[],
  target: ArrayLike<number>,
  classes: number,
  options: Omit<DecisionTreeOptions, 'rows'>,
  { folds = 10, seed, simplest = false }: Folds,
): Generator<{ readonly fraction: number }, PrunedTree, void> {
  const grow = (rows?: Uint32Array) =>
    decisionTree(predictors, target, classes, rows === undefined ? options : { ...options, rows });
  const whole = yield* shareOfWork(grow(), 0, 1 / (folds + 1));
  const costs = collapseCosts(whole);
  const prices = [...new Set([0, ...costs])].filter(Number.isFinite).toSorted((a, b) => a - b);
  const alphas = prices.map((price, at) => {
    const next = prices[at + 1];
    return next === undefined ? price : Math.sqrt(price * next);
  });
  const size = target.length;
  const foldOf = stratifiedFolds(target, classes, folds, seed);
  const wrong = new Uint32Array(alphas.length);
  for (let fold = 0; fold < folds; fold++) {
    const rows = Uint32Array.from(target, (_, row) => row).filter((row) => foldOf[row] !== fold);
    if (rows.length === size) continue;
    const until = (fold + 2) / (folds + 1);
    const tree = yield* shareOfWork(grow(rows), (fold + 1) / (folds + 1), until);
    const treeCosts = collapseCosts(tree);
    for (const [at, alpha] of alphas.entries()) {
      const pruned = pruneTree(tree, alpha, treeCosts);
      for (let row = 0; row < size; row++) {
        if (foldOf[row] !== fold) continue;
        if (pruned.nodes[leafOf(pruned, predictors, row)]!.prediction !== target[row]) wrong[at]!++;
      }
      yield { fraction: until };
    }
  }
  const tried = alphas.map((alpha, at) => {
    const error = size > 0 ? wrong[at]! / size : 0;
    const standardError = size > 0 ? Math.sqrt((error * (1 - error)) / size) : 0;
    const { nodes } = pruneTree(whole, alpha, costs);
    return { alpha, leaves: nodes.filter(({ split }) => split === null).length, error, standardError };
  });
  const least = tried.reduce((best, one) => (one.error <= best.error ? one : best));
  const bound = simplest ? least.error + least.standardError : least.error;
  const { alpha } = tried.findLast(({ error }) => error <= bound)!;
  return { tree: pruneTree(whole, alpha, costs), alpha, tried };
}
