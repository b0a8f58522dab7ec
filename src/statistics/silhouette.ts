import type { Points } from './points.ts';
import { squaredDistance } from './squaredDistance.ts';

/** How well rows lie in their segments, from −1 (nearer to another) over 0 (between two) to 1. */
export interface Silhouette {
  /** One a row. */
  readonly values: Float64Array;
  /** Of each row, the segment other than its own that it is nearest to. */
  readonly neighbours: Uint8Array;
  /** The mean of each segment; null without rows. */
  readonly segments: readonly (number | null)[];
  readonly average: number;
}

/** So many coordinates are compared between two steps: some milliseconds of work. */
const stretch = 1 << 20;

/**
 * The silhouette of every row under labels from 0 up to `segments`, with Euclidean distances, exactly: n² / 2 of them.
 * For more than some thousand rows take those of `sampleRows`, and their labels: the average of the sample estimates
 * that of all. A row alone in its segment has 0, as has one at no distance from both (Rousseeuw; R and scikit-learn
 * agree). Null where fewer than two segments have rows.
 * Source: Rousseeuw, Silhouettes: A Graphical Aid to the Interpretation and Validation of Cluster Analysis (1987).
 */
export function* silhouette(
  points: Points,
  labels: Uint8Array,
  segments: number,
): Generator<{ readonly fraction: number }, Silhouette | null, void> {
  const sizes = new Uint32Array(segments);
  for (const label of labels) sizes[label]!++;
  if (sizes.filter((size) => size > 0).length < 2) return null;
  const sums = yield* distanceSums(points, labels, segments);
  const values = new Float64Array(points.size);
  const neighbours = new Uint8Array(points.size);
  const totals = new Float64Array(segments);
  for (let row = 0; row < points.size; row++) {
    const own = labels[row]!;
    let nearest = Number.POSITIVE_INFINITY;
    for (let segment = 0; segment < segments; segment++) {
      if (segment === own || sizes[segment] === 0) continue;
      const distance = sums[row * segments + segment]! / sizes[segment]!;
      if (distance >= nearest) continue;
      nearest = distance;
      neighbours[row] = segment;
    }
    const inside = sizes[own]! > 1 ? sums[row * segments + own]! / (sizes[own]! - 1) : 0;
    const larger = Math.max(inside, nearest);
    if (sizes[own]! > 1 && larger > 0) values[row] = (nearest - inside) / larger;
    totals[own]! += values[row]!;
  }
  return {
    values,
    neighbours,
    segments: Array.from(totals, (total, segment) => (sizes[segment]! > 0 ? total / sizes[segment]! : null)),
    average: totals.reduce((sum, total) => sum + total, 0) / points.size,
  };
}

/** Of each row, the sum of its distances to the rows of each segment. */
function* distanceSums({ values, size, width }: Points, labels: Uint8Array, segments: number) {
  const sums = new Float64Array(size * segments);
  let work = 0;
  for (let row = 0; row < size; row++) {
    const at = row * width;
    const own = labels[row]!;
    for (let other = row + 1; other < size; other++) {
      const distance = Math.sqrt(squaredDistance(values, at, values, other * width, width));
      sums[row * segments + labels[other]!]! += distance;
      sums[other * segments + own]! += distance;
    }
    work += (size - row) * (width + 2);
    if (work < stretch) continue;
    work = 0;
    const left = (size - row) / size;
    yield { fraction: 1 - left * left };
  }
  return sums;
}
