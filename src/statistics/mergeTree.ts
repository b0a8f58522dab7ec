import type { Linkage } from './linkages.ts';
import type { Points } from './points.ts';

/**
 * Rows joined two clusters at a time until one is left; position i is the i-th of `size - 1` joins, as R's `hclust`
 * has them: a cluster is a row where it is below 0 (row r is -1 - r), and an earlier join where it is above (join i is
 * i + 1); a row comes before a join, of two rows or two joins the lower number.
 */
export interface MergeTree {
  /** How many rows there are. */
  readonly size: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** How far the two were apart; ascends, but for rounding. */
  readonly heights: Float64Array;
  /** Rows joined so far in the cluster made. */
  readonly counts: Uint32Array;
  /** The rows from left to right under the tree, no branches crossing. */
  readonly order: Uint32Array;
}

/** The most rows that are joined: their distances take 36 MB, 8 · n (n − 1) / 2 bytes. Callers sample more. */
export const mostMerged = 3000;

/** So many distances are looked at between two steps: some milliseconds of work. */
const stretch = 1 << 20;

/**
 * Joins the two clusters that are nearest, over and over, by Euclidean distances; takes time in n² and memory for each
 * pair. Of pairs equally near the one with the lowest row is joined, then the one with the lowest partner, where the
 * clusters stand for their lowest rows: step for step what R's `hclust` does with `dist`, so that trees agree where
 * distances tie. Throws RangeError above `mostMerged` rows.
 * Source: Murtagh, Multidimensional Clustering Algorithms (1985), the list of nearest neighbours that R uses too.
 */
export function* mergeTree(
  points: Points,
  linkage: Linkage,
): Generator<{ readonly fraction: number }, MergeTree, void> {
  const { size } = points;
  if (size > mostMerged) throw new RangeError(`${size} rows to join`);
  const joins = Math.max(0, size - 1);
  const joining: Joining = {
    size,
    linkage,
    apart: new Float64Array((size * joins) / 2),
    counts: new Uint32Array(size).fill(1),
    nearest: new Uint32Array(size),
    distances: new Float64Array(size),
  };
  let looked = 0;
  for (let row = 0; row < size; row++) {
    measure(joining, points, row);
    looked += (size - row) * (points.width + 1);
    if (looked < stretch) continue;
    looked = 0;
    yield { fraction: (0.3 * row) / size };
  }
  for (let row = 0; row < joins; row++) findNearest(joining, row);
  const tree = {
    size,
    left: new Int32Array(joins),
    right: new Int32Array(joins),
    heights: new Float64Array(joins),
    counts: new Uint32Array(joins),
  };
  /** The cluster that each row stands for, as the tree numbers it. */
  const names = Int32Array.from({ length: size }, (_, row) => -1 - row);
  for (let join = 0; join < joins; join++) {
    const one = nearestPair(joining);
    const other = joining.nearest[one]!;
    const [first, second] = [names[one]!, names[other]!];
    const isInOrder = first < 0 && second < 0 ? first > second : first < second;
    tree.left[join] = isInOrder ? first : second;
    tree.right[join] = isInOrder ? second : first;
    const distance = joining.distances[one]!;
    tree.heights[join] = linkage.isSquared ? Math.sqrt(distance) : distance;
    tree.counts[join] = joining.counts[one]! + joining.counts[other]!;
    looked += joinPair(joining, one, other) + size;
    names[one] = join + 1;
    if (looked < stretch) continue;
    looked = 0;
    yield { fraction: 0.3 + (0.7 * join) / joins };
  }
  return { ...tree, order: orderOf(tree) };
}

interface Joining {
  readonly size: number;
  readonly linkage: Linkage;
  /** Of each pair of rows, the lower first: how far apart the clusters are that they stand for. */
  readonly apart: Float64Array;
  /** Rows in the cluster that a row stands for; 0 where it has been joined to a lower one. */
  readonly counts: Uint32Array;
  /** Of each row: the nearest of the later ones, and how far it is. */
  readonly nearest: Uint32Array;
  readonly distances: Float64Array;
}

/** Where the pairs of a row begin, less the row: the pair with a later one is so many further. */
const pairsOf = (size: number, row: number) => row * size - (row * (row + 1)) / 2 - row - 1;

/** Distances are summed and rounded as R's `dist` does, and squared again where they are to be: so ties are the same. */
function measure({ size, linkage, apart }: Joining, { values, width }: Points, row: number): void {
  const pairs = pairsOf(size, row);
  const start = row * width;
  for (let later = row + 1; later < size; later++) {
    let square = 0;
    for (let coordinate = 0; coordinate < width; coordinate++) {
      const difference = values[start + coordinate]! - values[later * width + coordinate]!;
      square += difference * difference;
    }
    const distance = Math.sqrt(square);
    apart[pairs + later] = linkage.isSquared ? distance * distance : distance;
  }
}

function findNearest({ size, apart, counts, nearest, distances }: Joining, row: number): void {
  const pairs = pairsOf(size, row);
  let least = Number.POSITIVE_INFINITY;
  for (let later = row + 1; later < size; later++) {
    if (counts[later] === 0 || apart[pairs + later]! >= least) continue;
    least = apart[pairs + later]!;
    nearest[row] = later;
  }
  distances[row] = least;
}

function nearestPair({ size, counts, distances }: Joining): number {
  let least = Number.POSITIVE_INFINITY;
  let one = 0;
  for (let row = 0; row < size - 1; row++) {
    if (counts[row] === 0 || distances[row]! >= least) continue;
    least = distances[row]!;
    one = row;
  }
  return one;
}

/** Joins the later of two clusters to the earlier; gives how many distances were looked at. */
function joinPair(joining: Joining, one: number, other: number): number {
  const { size, linkage, apart, counts, nearest, distances } = joining;
  const [ones, others] = [counts[one]!, counts[other]!];
  const between = distances[one]!;
  counts[other] = 0;
  for (let row = 0; row < size; row++) {
    if (counts[row] === 0 || row === one) continue;
    const first = row < one ? pairsOf(size, row) + one : pairsOf(size, one) + row;
    const second = row < other ? pairsOf(size, row) + other : pairsOf(size, other) + row;
    const joined = linkage.join(apart[first]!, apart[second]!, between, ones, others, counts[row]!);
    apart[first] = joined;
    if (row < one && joined < distances[row]!) {
      distances[row] = joined;
      nearest[row] = one;
    }
  }
  counts[one] = ones + others;
  let looked = size;
  for (let row = 0; row < size - 1; row++) {
    if (counts[row] === 0 || (row !== one && nearest[row] !== one && nearest[row] !== other)) continue;
    findNearest(joining, row);
    looked += size - row;
  }
  return looked;
}

/** The rows from left to right: what lies under the left of a join before what lies under its right. */
function orderOf({ size, left, right }: Pick<MergeTree, 'size' | 'left' | 'right'>): Uint32Array {
  const order = new Uint32Array(size);
  const waiting = size > 1 ? [size - 1] : size === 1 ? [-1] : [];
  for (let place = 0; waiting.length > 0;) {
    const cluster = waiting.pop()!;
    if (cluster < 0) order[place++] = -1 - cluster;
    else waiting.push(right[cluster - 1]!, left[cluster - 1]!);
  }
  return order;
}
