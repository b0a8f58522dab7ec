import type { Starts } from './kmeansPlusPlus.ts';
import type { Partition } from './partition.ts';
import type { Random } from './random.ts';
import { squaredDistance } from './squaredDistance.ts';

/**
 * A start near a partition: one centre, drawn at random, gives way to a row, drawn at random too; the rows go to the
 * nearest of the centres as they then are. It takes a search out of a place where no small move helps.
 * Source: Fränti, Efficiency of Random Swap Clustering (2018).
 */
export function randomSwap(partition: Partition, chance: Random): Starts {
  const { points, clusters, reach } = partition;
  const { values, size, width } = points;
  const centres = partition.centres.slice();
  const dropped = chance.integer(0, clusters - 1);
  const row = chance.integer(0, size - 1);
  centres.set(values.subarray(row * width, (row + 1) * width), dropped * width);
  const labels = new Uint8Array(size);
  const distances = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < size; row++) {
    for (let cluster = 0; cluster < clusters; cluster++) {
      const distance = squaredDistance(values, row * width, centres, cluster * width, width);
      if (distance >= distances[row]!) continue;
      distances[row] = distance;
      labels[row] = cluster;
    }
  }
  return { centres, labels, distances, reach };
}
