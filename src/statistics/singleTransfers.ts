import { moveCentres, moveRow, type Partition } from './partition.ts';
import { squaredDistance } from './squaredDistance.ts';

/** So many coordinates are compared between two steps: some milliseconds of work. */
const stretch = 1 << 19;

/** A transfer must lower the sum by more than rounding can: by this part of what the row adds to it. */
const tolerated = 1e-10;

/**
 * Moves single rows to the cluster where they add least to the sum of squares, the centres of both following at once,
 * until none improves: it goes on where Lloyd's iterations stand still. A row of weight w at squared distance d adds
 * d · W / (W − w) to its own cluster of weight W and would add d · W / (W + w) to another. Gives the number of transfers.
 * Source: Hartigan and Wong, A K-Means Clustering Algorithm (1979), without its quick-transfer lists.
 */
export function* singleTransfers(
  partition: Partition,
  mostPasses: number,
): Generator<{ readonly fraction: number }, number, void> {
  const { size, width } = partition.points;
  const step = Math.max(64, Math.floor(stretch / (partition.clusters * (width + 1))));
  const pair = new Uint8Array(2);
  let transfers = 0;
  /** Rows looked at since the last transfer: when it is all of them, none improves. */
  let since = 0;
  for (let pass = 0; pass < mostPasses && since < size; pass++) {
    for (let from = 0; from < size && since < size; from += step) {
      const to = Math.min(size, from + step);
      let lightest = leastOf(partition.totals);
      for (let row = from; row < to && since < size; row++) {
        since++;
        const own = partition.labels[row]!;
        const target = betterCluster(partition, row, lightest);
        if (target === own) continue;
        moveRow(partition, row, target);
        pair[0] = own;
        pair[1] = target;
        moveCentres(partition, pair);
        lightest = leastOf(partition.totals);
        transfers++;
        since = 0;
      }
      yield { fraction: pass / (pass + 2) };
    }
  }
  return transfers;
}

function leastOf(totals: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (const total of totals) if (total < least) least = total;
  return least;
}

/** The cluster where a row adds least to the sum of squares: its own, unless another lowers it. */
function betterCluster(partition: Partition, row: number, lightest: number): number {
  const { points, weights, clusters, labels, counts, totals, centres } = partition;
  const { upper, lower, ownMoved, otherMoved, half, margin } = partition;
  const { values, width } = points;
  const own = labels[row]!;
  const weight = weights === null ? 1 : weights[row]!;
  const without = totals[own]! - weight;
  if (counts[own]! < 2 || weight === 0 || !(without > 0)) return own;
  const most = upper[row]! + ownMoved[own]!;
  const least = Math.max(lower[row]! - otherMoved[own]!, 2 * half[own]! - most);
  // The most that its own cluster can be relieved of, against the least that the lightest would have to take.
  if (least > 0 && most * most * totals[own]! * (lightest + weight) < least * least * lightest * without)
    return own;
  const distance = squaredDistance(values, row * width, centres, own * width, width);
  let second = Number.POSITIVE_INFINITY;
  let target = own;
  let cost = ((distance * totals[own]!) / without) * (1 - tolerated);
  for (let cluster = 0; cluster < clusters; cluster++) {
    if (cluster === own) continue;
    const other = squaredDistance(values, row * width, centres, cluster * width, width);
    if (other < second) second = other;
    const added = (other * totals[cluster]!) / (totals[cluster]! + weight);
    if (added >= cost) continue;
    cost = added;
    target = cluster;
  }
  if (target === own) {
    upper[row] = Math.sqrt(distance) + margin - ownMoved[own]!;
    lower[row] = Math.sqrt(second) - margin + otherMoved[own]!;
  } else {
    upper[row] = Number.POSITIVE_INFINITY;
    lower[row] = Number.NEGATIVE_INFINITY;
  }
  return target;
}
