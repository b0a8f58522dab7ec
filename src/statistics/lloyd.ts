import { measureHalves, moveCentres, moveRow, type Partition, sumAgain } from './partition.ts';
import { squaredDistance } from './squaredDistance.ts';

/** So many coordinates are compared between two steps: some milliseconds of work. */
const stretch = 1 << 19;

/**
 * Lloyd's iterations: each row goes to the nearest centre (of equal ones the lowest), each centre to the mean of its
 * rows, until no row moves. Gives the number of iterations. Rows that their bounds show to stay are passed over, so
 * that the labels are those of the plain method. A cluster that loses all its rows takes the row farthest from its
 * centre. Sources: Lloyd, Least Squares Quantization in PCM (1982); Hamerly, Making k-means Even Faster (2010).
 */
export function* lloyd(
  partition: Partition,
  mostIterations: number,
): Generator<{ readonly fraction: number }, number, void> {
  const { size, width } = partition.points;
  const step = Math.max(64, Math.floor(stretch / (partition.clusters * (width + 1))));
  const all = Uint8Array.from({ length: partition.clusters }, (_, cluster) => cluster);
  let iterations = 0;
  for (let moved = 1; moved > 0 && iterations < mostIterations; iterations++) {
    moveCentres(partition, all);
    measureHalves(partition);
    moved = 0;
    for (let from = 0; from < size; from += step) {
      moved += assign(partition, from, Math.min(size, from + step));
      yield { fraction: iterations / (iterations + 10) };
    }
    if (moved * 4 > size) sumAgain(partition);
    moved += fillEmpty(partition, all);
  }
  moveCentres(partition, all);
  return iterations;
}

/** Sends rows from one position up to another to their nearest centre; gives how many changed it. */
function assign(partition: Partition, from: number, to: number): number {
  const { points, clusters, labels, centres, upper, lower, ownMoved, otherMoved, half, margin } = partition;
  const { values, width } = points;
  const fours = width & ~3;
  let moved = 0;
  for (let row = from; row < to; row++) {
    const own = labels[row]!;
    const least = Math.max(lower[row]! - otherMoved[own]!, half[own]!);
    const most = upper[row]! + ownMoved[own]!;
    if (most < least) continue;
    const start = row * width;
    const distance = Math.sqrt(squaredDistance(values, start, centres, own * width, width)) + margin;
    if (distance < least) {
      upper[row] = distance - ownMoved[own]!;
      continue;
    }
    let nearest = 0;
    let best = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    const foursEnd = start + fours;
    const end = start + width;
    // The same sum as in squaredDistance, written out: a call for each centre takes twice as long.
    for (let cluster = 0, other = 0; cluster < clusters; cluster++) {
      let first = 0;
      let last = 0;
      let at = start;
      for (; at < foursEnd; at += 4, other += 4) {
        const a = values[at]! - centres[other]!;
        const b = values[at + 1]! - centres[other + 1]!;
        const c = values[at + 2]! - centres[other + 2]!;
        const d = values[at + 3]! - centres[other + 3]!;
        first += a * a + b * b;
        last += c * c + d * d;
      }
      for (; at < end; at++, other++) {
        const rest = values[at]! - centres[other]!;
        first += rest * rest;
      }
      const distance = first + last;
      if (distance < best) {
        second = best;
        best = distance;
        nearest = cluster;
      } else if (distance < second) second = distance;
    }
    upper[row] = Math.sqrt(best) + margin - ownMoved[nearest]!;
    lower[row] = Math.sqrt(second) - margin + otherMoved[nearest]!;
    if (nearest !== own) {
      moveRow(partition, row, nearest);
      moved++;
    }
  }
  return moved;
}

/** Gives each cluster without rows the row farthest from its centre, of equal ones the first; gives how many moved. */
function fillEmpty(partition: Partition, all: Uint8Array): number {
  const { points, clusters, labels, counts, centres, upper, lower } = partition;
  const { values, size, width } = points;
  let moved = 0;
  for (let cluster = 0; cluster < clusters; cluster++) {
    if (counts[cluster]! > 0) continue;
    moveCentres(partition, all);
    let farthest = -1;
    let most = 0;
    for (let row = 0; row < size; row++) {
      if (counts[labels[row]!]! < 2) continue;
      const distance = squaredDistance(values, row * width, centres, labels[row]! * width, width);
      if (distance <= most) continue;
      most = distance;
      farthest = row;
    }
    if (farthest < 0) continue;
    moveRow(partition, farthest, cluster);
    upper[farthest] = Number.POSITIVE_INFINITY;
    lower[farthest] = Number.NEGATIVE_INFINITY;
    moved++;
  }
  return moved;
}
