import { adjustedRand } from './adjustedRand.ts';
import { bootstrapSample } from './bootstrapSample.ts';
import type { Clusterer } from './clusterer.ts';
import { contingency } from './contingency.ts';
import { bestJaccard } from './jaccard.ts';
import { nearestCentre } from './nearestCentre.ts';
import type { Points } from './points.ts';
import { random } from './random.ts';
import { shareOfWork } from './shareOfWork.ts';

/** A number of segments to try, and the solution whose segments are looked for again, if any. */
export interface StabilityAsked {
  readonly k: number;
  readonly labels: Uint8Array | null;
}

/** What one pair of bootstrap samples after the other gave for one number of segments; draw them with `boxSummary`. */
export interface Stability {
  readonly k: number;
  /** Between the two divisions of the original rows, one a pair; none for fewer than two rows. */
  readonly adjustedRand: Float64Array;
  /** Of each segment of the given solution, one a pair; none where none was given. */
  readonly segments: readonly Float64Array[];
}

/**
 * How alike solutions come out of other samples of the same people. For each pair of bootstrap samples both are
 * divided, all original rows go to the nearest centre of either, and the two divisions are compared: by the adjusted
 * Rand index (global stability), and, for each segment of a given solution, by the best Jaccard index in each of the
 * two, averaged (segment level stability within solutions). The pairs are the same whichever numbers are asked for.
 * Sources: Dolnicar and Leisch, Evaluation of Structure and Reproducibility of Cluster Solutions Using the Bootstrap
 * (2010); the same, Using Segment Level Stability to Select Target Segments in Data-Driven Market Segmentation Studies
 * (2017); as flexclust's bootFlexclust and slswFlexclust.
 */
export function* bootstrapStability(
  points: Points,
  asked: readonly StabilityAsked[],
  pairs: number,
  seed: number,
  cluster: Clusterer,
): Generator<{ readonly fraction: number }, readonly Stability[], void> {
  const count = points.size < 2 ? 0 : pairs;
  const found = asked.map(({ k, labels }) => ({
    k,
    adjustedRand: new Float64Array(count),
    segments: Array.from({ length: labels ? k : 0 }, () => new Float64Array(count)),
  }));
  const share = 1 / (Math.max(1, count) * 2 * (asked.length + 1));
  let start = 0;
  for (let pair = 0; pair < count; pair++) {
    const draw = random(seed, pair);
    const divisions: Uint8Array[][] = [];
    for (let side = 0; side < 2; side++) {
      const clusterSeed = draw.integer(0, 2 ** 32 - 1);
      const sample = yield* shareOfWork(bootstrapSample(points, draw), start, start + share);
      start += share;
      const sideDivisions: Uint8Array[] = [];
      for (const { k } of asked) {
        const { centres } = yield* shareOfWork(cluster(sample, k, clusterSeed), start, start + share);
        start += share;
        yield { fraction: start };
        sideDivisions.push(yield* shareOfWork(nearestCentre(points, centres), start, start));
      }
      divisions.push(sideDivisions);
    }
    for (const [position, { k, labels }] of asked.entries()) {
      const [first, second] = [divisions[0]![position]!, divisions[1]![position]!];
      found[position]!.adjustedRand[pair] = adjustedRand(contingency(first, second, k, k)) ?? 1;
      if (!labels) continue;
      const inFirst = bestJaccard(contingency(labels, first, k, k));
      const inSecond = bestJaccard(contingency(labels, second, k, k));
      for (let segment = 0; segment < k; segment++)
        found[position]!.segments[segment]![pair] = (inFirst[segment]! + inSecond[segment]!) / 2;
    }
  }
  return found;
}
