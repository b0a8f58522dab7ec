import type { Work } from '../../../../data/work.ts';
import { kmeans as findMeans } from '../../../../statistics/kmeans.ts';
import type { Points } from '../../../../statistics/points.ts';
import type { Found, Looking, Way } from './way.ts';

function* look(points: Points, looking: Looking): Work<Found> {
  const { labels, centres, totalWithin, iterations, transfers } = yield* findMeans(points, looking);
  return { labels, centres, cost: totalWithin, iterations: iterations + transfers };
}

/**
 * Single starts in a glance: without the swaps that follow several, they are many times as fast. With three, yes/no
 * answers get stuck in so many places that stable segments look constructed; ten agree with what swaps find.
 */
const glances = 10;

/** Centres are means, and squared distances to them are least. */
export const kmeans: Way = {
  name: 'kmeans',
  asCategories: { number: false, boolean: false },
  weighsCategories: false,
  most: 200_000,
  mostCompared: 2000,
  hasMeans: true,
  find: (points, _, looking) => look(points, looking),
  *glance(points, _, { clusters, seed }) {
    let best = yield* look(points, { clusters, seed, starts: 1 });
    for (let start = 1; start < glances; start++) {
      const next = yield* look(points, { clusters, seed: (seed + start * 7919) % 2 ** 32, starts: 1 });
      if (next.cost < best.cost * (1 - 1e-12)) best = next;
    }
    return best;
  },
};
