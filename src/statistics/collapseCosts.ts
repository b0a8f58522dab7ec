import type { Tree } from './tree.ts';

/**
 * For each node the price of a leaf, alpha, from which on the tree is better off without what is below the node: the
 * least first, as weakest links are cut. Infinite for leaves. The cost of a tree is Σ impurity · part of all rows over
 * its leaves, plus alpha for each. Like scikit-learn, unlike rpart, which counts misclassified rows.
 * Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees (1984), 3.3.
 */
export function collapseCosts({ nodes }: Tree): Float64Array {
  const costs = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
  const isCut = new Uint8Array(nodes.length);
  const impurity = new Float64Array(nodes.length);
  const leaves = new Uint32Array(nodes.length);
  let alpha = 0;
  for (;;) {
    impurity.fill(0);
    leaves.fill(0);
    let weakest = Number.POSITIVE_INFINITY;
    for (let position = nodes.length - 1; position >= 0; position--) {
      const { split, parent, impurity: own, weight } = nodes[position]!;
      const cost = own * weight;
      if (split === null || isCut[position] === 1) [impurity[position], leaves[position]] = [cost, 1];
      else weakest = Math.min(weakest, linkOf(position, cost));
      if (parent === null) continue;
      impurity[parent]! += impurity[position]!;
      leaves[parent]! += leaves[position]!;
    }
    if (weakest === Number.POSITIVE_INFINITY) return costs;
    alpha = Math.max(alpha, weakest);
    const bound = weakest + 1e-12 * (1 + Math.abs(weakest)) * impurity[0]!;
    for (const [position, { split, parent, impurity: own, weight }] of nodes.entries()) {
      const isBelowCut = parent !== null && isCut[parent] === 1;
      const isWeakest = split !== null && isCut[position] === 0 && linkOf(position, own * weight) <= bound;
      if (!isBelowCut && !isWeakest) continue;
      isCut[position] = 1;
      if (split !== null) costs[position] = Math.min(costs[position]!, alpha);
    }
  }

  function linkOf(position: number, cost: number): number {
    return (cost - impurity[position]!) / (leaves[position]! - 1);
  }
}
