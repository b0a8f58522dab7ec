import type { Points } from './points.ts';

/** A division of points into segments, numbered from 0: the segment of each row, and the centre of each segment. */
export interface ClusterSolution {
  readonly labels: Uint8Array;
  readonly centres: Points;
}

/**
 * Divides points into at most `k` segments; the same points, number and seed give the same solution. Where there are
 * fewer distinct rows than `k` there may be fewer centres than `k`, never none for points that have rows.
 */
export type Clusterer = (
  points: Points,
  k: number,
  seed: number,
) => Generator<{ readonly fraction: number }, ClusterSolution, void>;
