import type { Predictor } from './designMatrix.ts';
import type { Tree } from './tree.ts';

/** The position of the leaf that a row falls in, by the predictors the tree was made of. */
export function leafOf({ nodes }: Tree, predictors: readonly Predictor[], row: number): number {
  let position = 0;
  for (;;) {
    const { split } = nodes[position]!;
    if (split === null) return position;
    const predictor = predictors[split.column]!;
    if (split.kind === 'number' && predictor.kind === 'number') {
      const value = predictor.values[row]!;
      let child = 0;
      while (child < split.cuts.length && value > split.cuts[child]!) child++;
      position = Number.isNaN(value) ? split.missing : split.children[child]!;
    } else if (split.kind === 'category' && predictor.kind === 'category')
      position = split.childOf[predictor.codes[row]!] ?? split.missing;
    else throw new TypeError(`Column ${split.column} is not what the tree was made of`);
  }
}
