import type { Tree } from './tree.ts';

/** The part of each of so many columns in the gain of all splits of a tree; sums to 1, or is 0 throughout. */
export function treeImportance({ nodes }: Tree, columns: number): Float64Array {
  const importance = new Float64Array(columns);
  let total = 0;
  for (const { split, gain } of nodes) {
    if (split === null) continue;
    importance[split.column]! += gain;
    total += gain;
  }
  return total > 0 ? importance.map((gain) => gain / total) : importance;
}
