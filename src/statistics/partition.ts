import type { Starts } from './kmeansPlusPlus.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './squaredDistance.ts';

/**
 * A division of points into clusters while k-means works on it. Of each row it keeps bounds, from which most rows are
 * seen to stay without a distance: at most `upper[row] + ownMoved[label]` from its own centre, at least
 * `lower[row] - otherMoved[label]` from every other.
 */
export interface Partition {
  readonly points: Points;
  readonly weights: Float64Array | null;
  readonly clusters: number;
  readonly labels: Uint8Array;
  /** Of each cluster: its rows, their weight, the weighted sums of their coordinates, and its centre (row-major). */
  readonly counts: Uint32Array;
  readonly totals: Float64Array;
  readonly sums: Float64Array;
  readonly centres: Float64Array;
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  /** How far each centre has come since the start, and the farthest that another centre has come at each move. */
  readonly ownMoved: Float64Array;
  readonly otherMoved: Float64Array;
  /** Half the distance from each centre to the nearest other one, or less. */
  readonly half: Float64Array;
  /** No two rows are farther apart than this. */
  readonly reach: number;
  /** More than rounding can add up to in a bound: 1e-10 of `reach`. */
  readonly margin: number;
}

/** Every row with the centre it starts at; takes the arrays over. */
export function startPartition(points: Points, weights: Float64Array | null, starts: Starts): Partition {
  const { size, width } = points;
  const { centres, labels, distances, reach } = starts;
  const clusters = width === 0 ? Math.min(1, size) : centres.length / width;
  const margin = 1e-10 * reach;
  const upper = new Float64Array(size);
  for (let row = 0; row < size; row++) upper[row] = Math.sqrt(distances[row]!) + margin;
  const partition = {
    points,
    weights,
    clusters,
    labels,
    counts: new Uint32Array(clusters),
    totals: new Float64Array(clusters),
    sums: new Float64Array(clusters * width),
    centres,
    upper,
    lower: new Float64Array(size).fill(Number.NEGATIVE_INFINITY),
    ownMoved: new Float64Array(clusters),
    otherMoved: new Float64Array(clusters),
    half: new Float64Array(clusters),
    reach,
    margin,
  };
  sumAgain(partition);
  return partition;
}

/** The counts and sums of the clusters from the rows themselves, free of what running sums have lost. */
export function sumAgain({ points, weights, labels, counts, totals, sums }: Partition): void {
  const { values, size, width } = points;
  counts.fill(0);
  totals.fill(0);
  sums.fill(0);
  for (let row = 0, at = 0; row < size; row++, at += width) {
    const label = labels[row]!;
    const weight = weights === null ? 1 : weights[row]!;
    const sum = label * width;
    counts[label]!++;
    totals[label]! += weight;
    for (let coordinate = 0; coordinate < width; coordinate++)
      sums[sum + coordinate]! += weight * values[at + coordinate]!;
  }
}

/** Moves one row to another cluster in labels, counts and sums; the centres stay until `moveCentres`. */
export function moveRow(partition: Partition, row: number, to: number): void {
  const { points, weights, labels, counts, totals, sums } = partition;
  const { values, width } = points;
  const from = labels[row]!;
  const weight = weights === null ? 1 : weights[row]!;
  labels[row] = to;
  counts[from]!--;
  counts[to]!++;
  totals[from]! -= weight;
  totals[to]! += weight;
  const at = row * width;
  const [minus, plus] = [from * width, to * width];
  for (let coordinate = 0; coordinate < width; coordinate++) {
    const value = weight * values[at + coordinate]!;
    sums[minus + coordinate]! -= value;
    sums[plus + coordinate]! += value;
  }
}

/** Puts the centres of the clusters named at the means of their rows, and widens every bound by how far they came. */
export function moveCentres(partition: Partition, named: Uint8Array): void {
  const { points, clusters, totals, sums, centres, ownMoved, otherMoved, half } = partition;
  const { width } = points;
  let most = 0;
  let mover = -1;
  let second = 0;
  for (const cluster of named) {
    const total = totals[cluster]!;
    if (!(total > 0)) continue;
    let squares = 0;
    for (let at = cluster * width; at < (cluster + 1) * width; at++) {
      const next = sums[at]! / total;
      const distance = next - centres[at]!;
      squares += distance * distance;
      centres[at] = next;
    }
    const moved = Math.sqrt(squares);
    ownMoved[cluster]! += moved;
    if (moved > most) {
      second = most;
      most = moved;
      mover = cluster;
    } else if (moved > second) second = moved;
  }
  for (let cluster = 0; cluster < clusters; cluster++) {
    otherMoved[cluster]! += cluster === mover ? second : most;
    half[cluster]! -= (most + second) / 2;
  }
}

/** Measures half the distance from each centre to the nearest other one again, after centres have moved. */
export function measureHalves({ points, clusters, centres, half, margin }: Partition): void {
  const { width } = points;
  half.fill(Number.POSITIVE_INFINITY);
  for (let one = 0; one < clusters; one++) {
    for (let other = 0; other < one; other++) {
      const distance = Math.sqrt(squaredDistance(centres, one * width, centres, other * width, width)) / 2;
      half[one] = Math.min(half[one]!, distance - margin);
      half[other] = Math.min(half[other]!, distance - margin);
    }
  }
}
