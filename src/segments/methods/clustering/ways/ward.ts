import type { Work } from '../../../../data/work.ts';
import { cutTree } from '../../../../statistics/cutTree.ts';
import { linkages } from '../../../../statistics/linkages.ts';
import { mergeTree } from '../../../../statistics/mergeTree.ts';
import type { Points } from '../../../../statistics/points.ts';
import { squaresBySegment } from '../../../../statistics/squaresBySegment.ts';
import type { Found, Looking, Way } from './way.ts';

function* look(points: Points, { clusters }: Pick<Looking, 'clusters'>): Work<Found> {
  const tree = yield* mergeTree(points, linkages.ward);
  const labels = cutTree(tree, clusters);
  const { within, means } = squaresBySegment(points, labels, Math.min(clusters, points.size));
  return { labels, centres: means, cost: within, iterations: tree.heights.length, tree };
}

/** Joins, over and over, the two groups whose joining adds least to the squared distances within. */
export const ward: Way = {
  name: 'ward',
  asCategories: { number: false, boolean: false },
  weighsCategories: false,
  most: 2000,
  mostCompared: 500,
  hasMeans: true,
  find: (points, _, looking) => look(points, looking),
  glance: (points, _, looking) => look(points, looking),
};
