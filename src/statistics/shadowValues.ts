import { nearestTwo } from './nearestTwo.ts';
import type { Points } from './points.ts';

/** How near rows lie to the border of their segment: 0 at its centre, 1 midway to the second nearest. */
export interface ShadowValues {
  readonly values: Float64Array;
  readonly nearest: Uint8Array;
  readonly second: Uint8Array;
  /** The mean of each segment; null without rows. */
  readonly segments: readonly (number | null)[];
  /** The mean of all rows; null without rows. */
  readonly average: number | null;
}

/**
 * Twice the distance of each row to its nearest centre, over the sum of the distances to the nearest and the second
 * nearest. 1 where both are 0 (two equal centres). Null for fewer than two centres.
 * Source: Leisch, Neighborhood Graphs, Stripes and Shadow Plots for Cluster Visualization (2010).
 */
export function* shadowValues(
  points: Points,
  centres: Points,
): Generator<{ readonly fraction: number }, ShadowValues | null, void> {
  const two = yield* nearestTwo(points, centres);
  if (!two) return null;
  const sums = new Float64Array(centres.size);
  const sizes = new Uint32Array(centres.size);
  const values = two.distances.map((distance, row) => {
    const both = distance + two.secondDistances[row]!;
    const value = both > 0 ? (2 * distance) / both : 1;
    sums[two.nearest[row]!]! += value;
    sizes[two.nearest[row]!]!++;
    return value;
  });
  return {
    values,
    nearest: two.nearest,
    second: two.second,
    segments: Array.from(sums, (sum, segment) => (sizes[segment]! > 0 ? sum / sizes[segment]! : null)),
    average: points.size > 0 ? sums.reduce((all, sum) => all + sum, 0) / points.size : null,
  };
}
