import { drawByCost } from './drawByCost.ts';
import type { Points } from './points.ts';
import type { Random } from './random.ts';
import { squaredDistance } from './squaredDistance.ts';

/** Centres to start from, and where the rows stand to them. */
export interface Starts {
  /** Row-major; from k-means++ they are rows of the points in the order of their choice, none twice. */
  readonly centres: Float64Array;
  /** Of each row: the nearest centre, of equal ones the first. */
  readonly labels: Uint8Array;
  /** Of each row: the squared distance to it. */
  readonly distances: Float64Array;
  /** No two rows are farther apart than this. */
  readonly reach: number;
}

/** So many coordinates are compared between two steps: some milliseconds of work. */
const stretch = 1 << 19;

/** What a candidate would save is judged from so many rows at most. */
const judging = 1 << 14;

/** A chosen row so much farther than twice the distance to the nearest one cannot be nearer: four, and more than rounding. */
const tooFar = 4 * (1 + 1e-9);

/**
 * Rows to start k-means from, by the greedy k-means++: the first at random in proportion to the weights, each further
 * one the best of a few drawn in proportion to weight times squared distance to the nearest row chosen so far. Fewer
 * than asked for (at most 255) where fewer rows differ; none where all weights are 0. `weights` holds a number from 0 a
 * row, or is null where all count as 1. The logarithm only says how many are drawn, and is never near a whole number.
 * Of more than 16,384 rows, so many, spread evenly with a random shift each, decide between the few; all are drawn from.
 * Source: Arthur and Vassilvitskii, k-means++: The Advantages of Careful Seeding (2007); 2 + ⌊ln k⌋ are drawn, as in
 * their own trials and in scikit-learn.
 */
export function* kmeansPlusPlus(
  points: Points,
  weights: Float64Array | null,
  clusters: number,
  chance: Random,
): Generator<{ readonly fraction: number }, Starts, void> {
  const { size, width } = points;
  const trials = clusters > 1 ? 2 + Math.floor(Math.log(clusters)) : 1;
  const step = Math.max(64, Math.floor(stretch / (width + 1)));
  const choosing: Choosing = {
    points,
    weights,
    labels: new Uint8Array(size),
    distances: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    costs: weights === null ? new Float64Array(size).fill(1) : weights.slice(),
    apart: new Float64Array(clusters),
  };
  const judges = spread(size, chance);
  const judged = judges.length === size ? points.values : coordinatesOf(points, judges);
  const rows: number[] = [];
  let reach = 0;
  let total = totalOf(choosing.costs);
  while (rows.length < clusters && total > 0) {
    const fraction = rows.length / clusters;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let trial = 0; trial < (rows.length === 0 ? 1 : trials); trial++) {
      const candidate = drawByCost(choosing.costs, chance.uniform() * total);
      measureApart(choosing, rows, candidate);
      const sum = rows.length === 0 ? 0 : costIf(choosing, candidate, judges, judged);
      yield { fraction };
      if (sum >= least) continue;
      least = sum;
      best = candidate;
    }
    measureApart(choosing, rows, best);
    for (let from = 0; from < size; from += step) {
      choose(choosing, best, rows.length, from, Math.min(size, from + step));
      yield { fraction };
    }
    if (rows.length === 0) reach = 2 * Math.sqrt(largestOf(choosing.distances));
    rows.push(best);
    total = totalOf(choosing.costs);
  }
  const centres = coordinatesOf(points, Uint32Array.from(rows));
  return { centres, labels: choosing.labels, distances: choosing.distances, reach };
}

interface Choosing {
  readonly points: Points;
  readonly weights: Float64Array | null;
  readonly labels: Uint8Array;
  readonly distances: Float64Array;
  /** Weight times squared distance to the nearest chosen row; before the first, the weight. */
  readonly costs: Float64Array;
  /** Squared distances from the row that is looked at to the chosen ones. */
  readonly apart: Float64Array;
}

function totalOf(costs: Float64Array): number {
  let total = 0;
  for (let row = 0; row < costs.length; row++) total += costs[row]!;
  return total;
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (let row = 0; row < values.length; row++) if (values[row]! > largest) largest = values[row]!;
  return largest;
}

/** Rows spread evenly over all of them, one at random from each of so many stretches; every row where there are few. */
function spread(size: number, chance: Random): Uint32Array {
  if (size <= judging) return Uint32Array.from({ length: size }, (_, row) => row);
  return Uint32Array.from({ length: judging }, (_, part) =>
    Math.floor(((part + chance.uniform()) * size) / judging),
  );
}

/** The coordinates of some rows side by side, where they are read several times as fast as far apart. */
function coordinatesOf({ values, width }: Points, rows: Uint32Array): Float64Array {
  const taken = new Float64Array(rows.length * width);
  for (let at = 0; at < taken.length; at++)
    taken[at] = values[rows[Math.floor(at / width)]! * width + (at % width)]!;
  return taken;
}

function measureApart({ points, apart }: Choosing, rows: readonly number[], candidate: number): void {
  const { values, width } = points;
  rows.forEach((row, position) => {
    apart[position] = squaredDistance(values, row * width, values, candidate * width, width);
  });
}

/** What the judging rows would cost, were a candidate chosen. */
function costIf(choosing: Choosing, candidate: number, judges: Uint32Array, judged: Float64Array): number {
  const { points, weights, labels, distances, costs, apart } = choosing;
  const { values, width } = points;
  let total = 0;
  for (let judge = 0; judge < judges.length; judge++) {
    const row = judges[judge]!;
    const nearest = distances[row]!;
    if (apart[labels[row]!]! > nearest * tooFar) {
      total += costs[row]!;
      continue;
    }
    const distance = squaredDistance(judged, judge * width, values, candidate * width, width);
    if (distance >= nearest) total += costs[row]!;
    else total += weights === null ? distance : weights[row]! * distance;
  }
  return total;
}

/** Lets rows from one position up to another go to a row that was chosen, where it is the nearest. */
function choose(choosing: Choosing, chosen: number, position: number, from: number, to: number): void {
  const { points, weights, labels, distances, costs, apart } = choosing;
  const { values, width } = points;
  for (let row = from; row < to; row++) {
    const nearest = distances[row]!;
    if (position > 0 && apart[labels[row]!]! > nearest * tooFar) continue;
    const distance = squaredDistance(values, row * width, values, chosen * width, width);
    if (distance >= nearest) continue;
    distances[row] = distance;
    labels[row] = position;
    costs[row] = weights === null ? distance : weights[row]! * distance;
  }
}
