import { bootstrapStability } from './bootstrapStability.ts';
import { boxSummary, type BoxSummary } from './boxSummary.ts';
import type { Clusterer } from './clusterer.ts';
import type { Points } from './points.ts';

/** How surely one segment of a solution is found again, from 0 to 1. */
export interface SegmentStability {
  /** The best agreement (Jaccard) in the two solutions of a pair, averaged; one a pair. */
  readonly values: Float64Array;
  readonly summary: BoxSummary | null;
}

/**
 * Segment level stability within a solution: whether each of its segments, labelled from 0 up to `k`, comes out of
 * pairs of bootstrap samples again. See `bootstrapStability`, which gives it with the global stability in one run.
 */
export function* segmentStability(
  points: Points,
  labels: Uint8Array,
  k: number,
  pairs: number,
  seed: number,
  cluster: Clusterer,
): Generator<{ readonly fraction: number }, readonly SegmentStability[], void> {
  const [stability] = yield* bootstrapStability(points, [{ k, labels }], pairs, seed, cluster);
  return stability!.segments.map((values) => ({ values, summary: boxSummary(values) }));
}
