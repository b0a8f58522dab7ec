import { pathOf } from '../../../statistics/pathOf.ts';
import type { Tree } from '../../../statistics/tree.ts';
import type { CodedTrait } from './codedTrait.ts';
import type { Leaf } from './learnedTree.ts';
import { nameOfPath } from './pathWords.ts';

/** The leaves in the order shown: by the share of the wanted class, highest first; of more than two by the class predicted. */
export function leavesAsSegments(tree: Tree, traits: readonly CodedTrait[]): readonly Leaf[] {
  const { nodes, classes } = tree;
  const leaves = [...nodes.keys()].filter((position) => nodes[position]!.split === null);
  return leaves
    .map((node): Leaf => {
      const { counts, rows, prediction } = nodes[node]!;
      const path = pathOf(tree, node);
      const asked = classes === 2 ? 1 : prediction;
      const rate = rows > 0 ? counts[asked]! / rows : 0;
      return { node, id: idOf(tree, node), name: nameOfPath(path, traits), path, rate };
    })
    .toSorted((one, other) => {
      const byClass = classes === 2 ? 0 : nodes[one.node]!.prediction - nodes[other.node]!.prediction;
      return byClass || other.rate - one.rate || one.node - other.node;
    });
}

function idOf({ nodes }: Tree, leaf: number): string {
  const turns: number[] = [];
  for (let child = leaf; ;) {
    const { parent } = nodes[child]!;
    if (parent === null) break;
    const { children, missing } = nodes[parent]!.split!;
    const all = children.includes(missing) ? children : [...children, missing];
    turns.unshift(all.indexOf(child));
    child = parent;
  }
  return ['leaf', ...turns].join('-');
}
