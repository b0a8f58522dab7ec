import type { Points } from './points.ts';
import { squaredDistance } from './squaredDistance.ts';

/** So many coordinates are compared between two steps: some milliseconds of work. */
const stretch = 1 << 19;

/** The number of the centre that is nearest to each row, by Euclidean distance; the lower of two as near. */
export function* nearestCentre(
  { values, size, width }: Points,
  centres: Points,
): Generator<{ readonly fraction: number }, Uint8Array, void> {
  const labels = new Uint8Array(size);
  const every = Math.max(1, Math.floor(stretch / Math.max(1, centres.size * width)));
  for (let row = 0; row < size; row++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let centre = 0; centre < centres.size; centre++) {
      const square = squaredDistance(values, row * width, centres.values, centre * width, width);
      if (square >= nearest) continue;
      nearest = square;
      labels[row] = centre;
    }
    if ((row + 1) % every === 0) yield { fraction: (row + 1) / size };
  }
  return labels;
}
