import { collapseCosts } from './collapseCosts.ts';
import type { Tree, TreeNode, TreeSplit } from './tree.ts';

/** The tree without the branches that are not worth `alpha` a leaf; positions are new, the order is kept. */
export function pruneTree(tree: Tree, alpha: number, costs = collapseCosts(tree)): Tree {
  const { nodes, classes } = tree;
  const place = new Int32Array(nodes.length).fill(-1);
  const kept: TreeNode[] = [];
  const isLeaf = (position: number) => nodes[position]!.split === null || costs[position]! <= alpha;
  for (const [position, { parent }] of nodes.entries()) {
    if (parent !== null && (place[parent] === -1 || isLeaf(parent))) continue;
    place[position] = kept.length;
    kept.push(nodes[position]!);
  }
  const positions = [...nodes.keys()].filter((position) => place[position] !== -1);
  return {
    classes,
    nodes: positions.map((position) => {
      const node = nodes[position]!;
      const parent = node.parent === null ? null : place[node.parent]!;
      if (isLeaf(position)) return { ...node, parent, split: null, gain: 0, probability: null };
      return { ...node, parent, split: moved(node.split!, place) };
    }),
  };
}

function moved(split: TreeSplit, place: Int32Array): TreeSplit {
  const children = split.children.map((child) => place[child]!);
  const missing = place[split.missing]!;
  return split.kind === 'number'
    ? { ...split, children, missing }
    : { ...split, children, missing, childOf: split.childOf.map((child) => place[child]!) };
}
