import type { Points } from './points.ts';
import { squaredDistance } from './squaredDistance.ts';

/** Of each row, its nearest and second nearest centre and the Euclidean distances to them. */
export interface NearestTwo {
  readonly nearest: Uint8Array;
  readonly second: Uint8Array;
  readonly distances: Float64Array;
  readonly secondDistances: Float64Array;
}

/** So many coordinates are compared between two steps: some milliseconds of work. */
const stretch = 1 << 19;

/** The two nearest of at least two centres; the lower number of two as near. Null for fewer than two centres. */
export function* nearestTwo(
  { values, size, width }: Points,
  centres: Points,
): Generator<{ readonly fraction: number }, NearestTwo | null, void> {
  if (centres.size < 2) return null;
  const nearest = new Uint8Array(size);
  const second = new Uint8Array(size);
  const distances = new Float64Array(size);
  const secondDistances = new Float64Array(size);
  const every = Math.max(1, Math.floor(stretch / Math.max(1, centres.size * width)));
  for (let row = 0; row < size; row++) {
    let least = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    for (let centre = 0; centre < centres.size; centre++) {
      const square = squaredDistance(values, row * width, centres.values, centre * width, width);
      if (square < least) {
        next = least;
        second[row] = nearest[row]!;
        least = square;
        nearest[row] = centre;
      } else if (square < next) {
        next = square;
        second[row] = centre;
      }
    }
    distances[row] = Math.sqrt(least);
    secondDistances[row] = Math.sqrt(next);
    if ((row + 1) % every === 0) yield { fraction: (row + 1) / size };
  }
  return { nearest, second, distances, secondDistances };
}
