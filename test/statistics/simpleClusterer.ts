import type { Clusterer } from '../../src/statistics/clusterer.ts';
import type { Points } from '../../src/statistics/points.ts';
import { pointsAt } from '../../src/statistics/pointsAt.ts';
import { type Random, random } from '../../src/statistics/random.ts';
import { squaredDistance } from '../../src/statistics/squaredDistance.ts';

/** Plain Lloyd iterations from several draws of rows far apart: enough for small tests. */
export function simpleClusterer(starts: number): Clusterer {
  return function* (points, k, seed) {
    const draw = random(seed);
    let best = { labels: new Uint8Array(points.size), centres: pointsAt(points, points.size > 0 ? [0] : []) };
    let least = Number.POSITIVE_INFINITY;
    for (let start = 0; start < starts && points.size > 0; start++) {
      const centres = firstCentres(points, k, draw);
      const labels = new Uint8Array(points.size);
      let [within, before] = [Number.MAX_VALUE, Number.POSITIVE_INFINITY];
      while (within < before) [before, within] = [within, iterate(points, centres, labels)];
      if (within < least) [best, least] = [{ labels, centres }, within];
      yield { fraction: (start + 1) / starts };
    }
    return best;
  };
}

/** k rows, each drawn in proportion to its squared distance from those before. */
function firstCentres(points: Points, k: number, draw: Random): Points {
  const { values, size, width } = points;
  const rows = [draw.integer(0, size - 1)];
  const squares = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  while (rows.length < k) {
    let sum = 0;
    for (let row = 0; row < size; row++) {
      const square = squaredDistance(values, row * width, values, rows.at(-1)! * width, width);
      sum += squares[row] = Math.min(squares[row]!, square);
    }
    let left = draw.uniform() * sum;
    rows.push(
      Math.max(
        0,
        squares.findIndex((square) => (left -= square) < 0),
      ),
    );
  }
  return pointsAt(points, rows);
}

/** Gives each row to its nearest centre, moves the centres to the means, and tells the squares to the centres before. */
function iterate({ values, size, width }: Points, centres: Points, labels: Uint8Array): number {
  const sums = new Float64Array(centres.values.length);
  const counts = new Uint32Array(centres.size);
  let within = 0;
  for (let row = 0; row < size; row++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let centre = 0; centre < centres.size; centre++) {
      const square = squaredDistance(values, row * width, centres.values, centre * width, width);
      if (square >= nearest) continue;
      nearest = square;
      labels[row] = centre;
    }
    within += nearest;
    counts[labels[row]!]!++;
    for (let column = 0; column < width; column++)
      sums[labels[row]! * width + column]! += values[row * width + column]!;
  }
  for (let at = 0; at < sums.length; at++) {
    const count = counts[Math.floor(at / width)]!;
    if (count > 0) centres.values[at] = sums[at]! / count;
  }
  return within;
}
