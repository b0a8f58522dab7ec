import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/clusterChoice.ts';
import type { MergeTree } from '../../../statistics/mergeTree.ts';
import type { ReportPart } from '../../report.ts';
import type { Fit } from './fit.ts';

/** So many of the last joins are drawn; what lies below is one leaf. */
const mostJoins = 30;

interface Branch {
  readonly x: number;
  readonly height: number;
  /** The segment that all below are in; null where they are in several. */
  readonly segment: string | null;
}

/** The dendrogram of the last joins, with the line that cuts it. */
export function treePart(fit: Fit, ids: readonly string[]): readonly ReportPart[] {
  const { tree } = fit;
  if (!tree || tree.heights.length === 0) return [];
  const joins = tree.heights.length;
  const drawn = Math.min(joins, Math.max(mostJoins, ids.length));
  const rows: { x1: number; y1: number; x2: number; y2: number; segment: string | null }[] = [];
  let leaves = 0;
  const walk = (cluster: number): Branch => {
    const join = cluster - 1;
    if (join < joins - drawn) {
      const member = anyMember(tree, cluster);
      return { x: leaves++, height: 0, segment: ids[fit.labels[member]!] ?? null };
    }
    const sides = [walk(tree.left[join]!), walk(tree.right[join]!)] as const;
    const height = tree.heights[join]!;
    for (const { x, height: from, segment } of sides)
      rows.push({ x1: x, y1: from, x2: x, y2: height, segment });
    const [left, right] = sides;
    const segment = left.segment === right.segment ? left.segment : null;
    rows.push({ x1: left.x, y1: height, x2: right.x, y2: height, segment });
    return { x: (left.x + right.x) / 2, height, segment };
  };
  walk(joins);
  const upper = tree.heights[joins - ids.length + 1];
  const lower = tree.heights[joins - ids.length] ?? 0;
  const cut = upper === undefined ? null : (upper + lower) / 2;
  return [
    {
      part: 'chart',
      title: message(words.treeTitle),
      hint: message(words.treeHint, { joins: drawn, of: joins, rows: tree.size }),
      chart: 'branches',
      rows: [
        ...rows,
        ...(cut === null ? [] : [{ x1: 0, y1: cut, x2: Math.max(1, leaves - 1), y2: cut, segment: '' }]),
      ],
      up: words.height,
    },
  ];
}

/** A row below a cluster of a tree, as the tree numbers clusters. */
function anyMember({ left }: MergeTree, cluster: number): number {
  let below = cluster;
  while (below > 0) below = left[below - 1]!;
  return -1 - below;
}
