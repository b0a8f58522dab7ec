import type { Predictor } from './designMatrix.ts';
import { leafOf } from './leafOf.ts';
import type { Tree } from './tree.ts';

/** So many rows are placed between two steps. */
const stretch = 1 << 15;

/** The leaf of each of so many rows; the class a row is predicted to be is the prediction of its leaf. */
export function* leavesOf(
  tree: Tree,
  predictors: readonly Predictor[],
  size: number,
): Generator<{ readonly fraction: number }, Uint32Array, void> {
  const leaves = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    leaves[row] = leafOf(tree, predictors, row);
    if (row % stretch === stretch - 1) yield { fraction: row / size };
  }
  return leaves;
}
