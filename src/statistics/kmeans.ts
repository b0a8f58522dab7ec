import { kmeansPlusPlus, type Starts } from './kmeansPlusPlus.ts';
import { largestFirst } from './largestFirst.ts';
import { lloyd } from './lloyd.ts';
import { type Partition, startPartition } from './partition.ts';
import { nearZero } from './nearZero.ts';
import type { Points } from './points.ts';
import { random } from './random.ts';
import { randomSwap } from './randomSwap.ts';
import { relabel } from './relabel.ts';
import { shareOfWork } from './shareOfWork.ts';
import { singleTransfers } from './singleTransfers.ts';
import { squaredDistance } from './squaredDistance.ts';

/** How k-means is to look for clusters. */
export interface KmeansOptions {
  /** From 1 to 255. */
  readonly clusters: number;
  /** How many times to start anew; the best is kept. */
  readonly starts?: number;
  readonly seed?: number;
  /** Of Lloyd's iterations at each start. */
  readonly mostIterations?: number;
  /** A number from 0 a row; null where all count the same. */
  readonly weights?: Float64Array | null;
}

/** Clusters in the order of their numbers: the one with most rows first, of equal ones the one with the first row. */
export interface Kmeans {
  /** The cluster of each row. */
  readonly labels: Uint8Array;
  /** The (weighted) means; as many as there are clusters, fewer than asked for where fewer rows differ. */
  readonly centres: Points;
  /** Rows of each cluster. */
  readonly sizes: Uint32Array;
  /** (Weighted) squared distances to the centre, summed over each cluster, over all, and to the overall mean. */
  readonly within: Float64Array;
  readonly totalWithin: number;
  readonly totalSquares: number;
  /** Of the start that was kept: its position from 0, and Lloyd's iterations and single transfers in it. */
  readonly start: number;
  readonly iterations: number;
  readonly transfers: number;
}

/** A later start replaces an earlier one only if its sum is less by more than rounding. */
const tolerated = 1e-12;

/** A swap is given up where so many of Lloyd's iterations leave its sum more than so many times the best. */
const glance = 4;
const promising = 1.01;

/** Passes over all rows that look for single transfers; far more than were ever seen to be needed. */
const mostPasses = 200;

/**
 * k-means: so many clusters for which the squared distances of the rows to their centres are least, as far as several
 * starts find. Each start has its own stream of the seed and goes from k-means++ through Lloyd's iterations to single
 * transfers, until no move of one row lowers the sum (R's Hartigan–Wong ends there too; scikit-learn and ml-kmeans end
 * before, at a sum as high or higher). After more than one start, where there are few rows, the best is varied, one
 * centre put at another row at a time, and the better kept: yes/no answers have so many places to get stuck that ten
 * starts alone miss the best sum by some per cent. Without rows, or with weights that are all 0, there are no clusters
 * and the sums are 0. Throws RangeError for a number of clusters out of range.
 */
export function* kmeans(
  points: Points,
  options: KmeansOptions,
): Generator<{ readonly fraction: number }, Kmeans, void> {
  const { clusters, starts = 10, seed = 1, mostIterations = 300, weights = null } = options;
  if (!(clusters >= 1 && clusters <= 255)) throw new RangeError(`${clusters} clusters`);
  const { moved, taken } = nearZero(points);
  yield { fraction: 0 };
  const swaps = clusters === 1 ? 0 : swapsFor(points, clusters, starts);
  const rounds = starts + swaps;
  let best: Found | null = null;
  for (let round = 0; round < rounds && (best === null || best.sum > 0); round++) {
    const chance = random(seed, round);
    const [from, to] = [round / rounds, (round + 1) / rounds];
    const begin: Starts =
      round < starts || best === null
        ? yield* shareOfWork(kmeansPlusPlus(moved, weights, clusters, chance), from, from)
        : randomSwap(best.partition, chance);
    if (begin.distances.length === 0 || begin.centres.length === 0) break;
    const partition = startPartition(moved, weights, begin);
    yield { fraction: from };
    let iterations = 0;
    if (round >= starts) {
      iterations = yield* shareOfWork(lloyd(partition, glance), from, from);
      if (sumAround(partition) > best!.sum * promising) continue;
    }
    iterations += yield* shareOfWork(lloyd(partition, mostIterations), from, to);
    const transfers = yield* shareOfWork(singleTransfers(partition, mostPasses), to, to);
    const sum = sumAround(partition);
    if (best !== null && sum >= best.sum * (1 - tolerated)) continue;
    best = { partition, sum, start: round < starts ? round : best!.start, iterations, transfers };
  }
  yield { fraction: 1 };
  return summarise(moved, taken, weights, best);
}

interface Found {
  readonly partition: Partition;
  readonly sum: number;
  readonly start: number;
  readonly iterations: number;
  readonly transfers: number;
}

const nothing = { partition: null, start: 0, iterations: 0, transfers: 0 };

/** How many swaps are tried after several starts: few rows are soon looked through. */
function swapsFor({ size, width }: Points, clusters: number, starts: number): number {
  return starts === 1 ? 0 : Math.min(30 * starts, Math.floor((1 << 25) / (size * clusters * width)));
}

function sumAround({ points, weights, labels, centres, clusters }: Partition): number {
  return squaresAround(points, weights, labels, centres, clusters).reduce((total, part) => total + part, 0);
}

/** The weighted squared distances of the rows of each cluster to its centre. */
function squaresAround(
  { values, size, width }: Points,
  weights: Float64Array | null,
  labels: Uint8Array,
  centres: Float64Array,
  clusters: number,
): Float64Array {
  const within = new Float64Array(clusters);
  for (let row = 0; row < size; row++) {
    const label = labels[row]!;
    const distance = squaredDistance(values, row * width, centres, label * width, width);
    within[label]! += weights === null ? distance : weights[row]! * distance;
  }
  return within;
}

/** Numbers the clusters and works their measures out again from the rows. */
function summarise(
  points: Points,
  taken: Float64Array,
  weights: Float64Array | null,
  best: Found | null,
): Kmeans {
  const { width } = points;
  const { partition, start, iterations, transfers } = best ?? nothing;
  const clusters = partition?.clusters ?? 0;
  const found = partition?.labels ?? new Uint8Array(points.size);
  const labels = relabel(found, largestFirst(found, clusters));
  const { centres, sizes, totals } = meansOf(points, weights, labels, clusters);
  const within = squaresAround(points, weights, labels, centres, clusters);
  const totalWithin = within.reduce((sum, part) => sum + part, 0);
  return {
    labels,
    centres: {
      values: centres.map((value, at) => value + taken[at % width]!),
      size: clusters,
      width,
    },
    sizes,
    within,
    totalWithin,
    totalSquares: totalWithin + squaresBetweenMeans(centres, totals, width),
    start,
    iterations,
    transfers,
  };
}

function meansOf(points: Points, weights: Float64Array | null, labels: Uint8Array, clusters: number) {
  const { values, size, width } = points;
  const sizes = new Uint32Array(clusters);
  const totals = new Float64Array(clusters);
  const centres = new Float64Array(clusters * width);
  const rows = clusters > 0 ? size : 0;
  for (let row = 0; row < rows; row++) {
    const label = labels[row]!;
    const weight = weights === null ? 1 : weights[row]!;
    sizes[label]!++;
    totals[label]! += weight;
    for (let coordinate = 0; coordinate < width; coordinate++)
      centres[label * width + coordinate]! += weight * values[row * width + coordinate]!;
  }
  for (let at = 0; at < centres.length; at++) centres[at]! /= totals[Math.floor(at / width)]!;
  return { centres, sizes, totals };
}

/** The weighted squared distances of the centres to their mean. */
function squaresBetweenMeans(centres: Float64Array, totals: Float64Array, width: number): number {
  const mean = new Float64Array(width);
  const total = totals.reduce((sum, part) => sum + part, 0);
  centres.forEach((value, at) => (mean[at % width]! += (value * totals[Math.floor(at / width)]!) / total));
  let squares = 0;
  totals.forEach((weight, cluster) => {
    squares += weight * squaredDistance(centres, cluster * width, mean, 0, width);
  });
  return squares;
}
