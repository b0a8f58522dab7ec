import { largestFirst } from './largestFirst.ts';
import type { MergeTree } from './mergeTree.ts';
import { relabel } from './relabel.ts';

/**
 * The clusters that are left when a tree is cut into so many, from 1 to 255: all joins but the last `clusters - 1` are
 * made, as R's `cutree` does. A label a row; the cluster with most rows is 0, of equal ones the one with the first row
 * (R numbers them by their first rows alone). Each row is a cluster where there are fewer rows.
 */
export function cutTree({ size, left, right }: MergeTree, clusters: number): Uint8Array {
  if (!(clusters >= 1 && clusters <= 255)) throw new RangeError(`${clusters} clusters`);
  const made = Math.max(0, size - clusters);
  /** Of each join made, from the last: the cluster that it lies in. */
  const owners = new Uint8Array(made);
  const labels = new Uint8Array(size);
  const isOwned = new Uint8Array(size);
  let found = 0;
  for (let join = made - 1; join >= 0; join--) {
    const parent = owners[join]!;
    const cluster = parent === 0 ? ++found : parent;
    for (const part of [left[join]!, right[join]!]) {
      if (part > 0) owners[part - 1] = cluster;
      else {
        labels[-1 - part] = cluster - 1;
        isOwned[-1 - part] = 1;
      }
    }
  }
  for (let row = 0; row < size; row++) if (isOwned[row] === 0) labels[row] = found++;
  return relabel(labels, largestFirst(labels, found));
}
