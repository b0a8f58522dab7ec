import { mixedDistance } from './mixedDistance.ts';
import type { MixedRows } from './mixedRows.ts';
import type { Random } from './random.ts';
import { squaredDistance } from './squaredDistance.ts';

/** A division of mixed rows into clusters while k-prototypes works on it. */
export interface Prototypes {
  readonly rows: MixedRows;
  readonly clusters: number;
  readonly labels: Uint8Array;
  readonly counts: Uint32Array;
  /** Row-major, a cluster a row: sums of the coordinates, their means, and the commonest category of each column. */
  readonly sums: Float64Array;
  readonly centres: Float64Array;
  readonly modes: Uint32Array;
  /** Row-major, a cluster a row: how many rows have each category. */
  readonly tallies: Uint32Array;
  /** Row-major, a cluster a row: of each column, the count of its commonest category, and how many share it. */
  readonly tops: Uint32Array;
  readonly sharing: Uint32Array;
}

/** Prototypes at the rows to start from; the rows are not divided yet. */
export function startPrototypes(rows: MixedRows, starts: Uint32Array): Prototypes {
  const { points, columns } = rows;
  const clusters = starts.length;
  const centres = new Float64Array(clusters * points.width);
  const prototypes = undivided(rows, clusters, centres, new Uint32Array(clusters * columns));
  starts.forEach((row, cluster) => placeAt(prototypes, cluster, row));
  return prototypes;
}

/** Prototypes as others are, but one of them, drawn at random, at a row drawn at random; the rows are not divided yet. */
export function swapPrototype({ rows, clusters, centres, modes }: Prototypes, chance: Random): Prototypes {
  const prototypes = undivided(rows, clusters, centres.slice(), modes.slice());
  const cluster = chance.integer(0, clusters - 1);
  placeAt(prototypes, cluster, chance.integer(0, rows.points.size - 1));
  return prototypes;
}

function undivided(rows: MixedRows, clusters: number, centres: Float64Array, modes: Uint32Array): Prototypes {
  const { points, columns, offsets } = rows;
  return {
    rows,
    clusters,
    labels: new Uint8Array(points.size),
    counts: new Uint32Array(clusters),
    sums: new Float64Array(clusters * points.width),
    centres,
    modes,
    tallies: new Uint32Array(clusters * offsets[columns]!),
    tops: new Uint32Array(clusters * columns),
    sharing: new Uint32Array(clusters * columns),
  };
}

function placeAt({ rows, centres, modes }: Prototypes, cluster: number, row: number): void {
  const { points, columns, categories } = rows;
  const { values, width } = points;
  centres.set(values.subarray(row * width, (row + 1) * width), cluster * width);
  modes.set(categories.subarray(row * columns, (row + 1) * columns), cluster * columns);
}

export function distanceTo({ rows, centres, modes }: Prototypes, row: number, cluster: number): number {
  const { points, columns } = rows;
  return mixedDistance(rows, row, centres, cluster * points.width, modes, cluster * columns);
}

/** Works counts, means and modes out again from the rows; of categories equally common, the lowest code is the mode. */
export function describeAgain(prototypes: Prototypes): void {
  const { rows, clusters, labels, counts, sums, tallies } = prototypes;
  const { points, columns, categories, offsets } = rows;
  const { values, size, width } = points;
  const all = offsets[columns]!;
  counts.fill(0);
  sums.fill(0);
  tallies.fill(0);
  for (let row = 0; row < size; row++) {
    const label = labels[row]!;
    counts[label]!++;
    for (let coordinate = 0; coordinate < width; coordinate++)
      sums[label * width + coordinate]! += values[row * width + coordinate]!;
    for (let column = 0; column < columns; column++)
      tallies[label * all + categories[row * columns + column]!]!++;
  }
  for (let cluster = 0; cluster < clusters; cluster++) {
    if (counts[cluster]! > 0) meanOf(prototypes, cluster);
    for (let column = 0; column < columns; column++) modeOf(prototypes, cluster, column);
  }
}

function meanOf({ rows, counts, sums, centres }: Prototypes, cluster: number): void {
  const { width } = rows.points;
  for (let at = cluster * width; at < (cluster + 1) * width; at++) centres[at] = sums[at]! / counts[cluster]!;
}

function modeOf({ rows, modes, tallies, tops, sharing }: Prototypes, cluster: number, column: number): void {
  const { columns, offsets } = rows;
  const start = cluster * offsets[columns]!;
  const at = cluster * columns + column;
  let top = 0;
  let equal = 0;
  for (let category = offsets[column]!; category < offsets[column + 1]!; category++) {
    const count = tallies[start + category]!;
    if (count > top) {
      top = count;
      equal = 1;
      modes[at] = category;
    } else if (count === top) equal++;
  }
  tops[at] = top;
  sharing[at] = equal;
}

/** Moves one row to another cluster; the prototypes of both follow. */
export function moveTo(prototypes: Prototypes, row: number, to: number): void {
  const { rows, labels, counts, sums, tallies, tops } = prototypes;
  const { points, columns, categories, offsets } = rows;
  const { values, width } = points;
  const from = labels[row]!;
  labels[row] = to;
  counts[from]!--;
  counts[to]!++;
  for (let coordinate = 0; coordinate < width; coordinate++) {
    const value = values[row * width + coordinate]!;
    sums[from * width + coordinate]! -= value;
    sums[to * width + coordinate]! += value;
  }
  meanOf(prototypes, from);
  meanOf(prototypes, to);
  for (let column = 0; column < columns; column++) {
    const category = categories[row * columns + column]!;
    const left = tallies[from * offsets[columns]! + category]!--;
    const joined = ++tallies[to * offsets[columns]! + category]!;
    if (left === tops[from * columns + column]) modeOf(prototypes, from, column);
    if (joined >= tops[to * columns + column]!) modeOf(prototypes, to, column);
  }
}

/** How much less the cost of its own cluster would be without a row; the cluster has others. */
export function reliefOf(prototypes: Prototypes, row: number): number {
  const { rows, labels, counts, tallies, tops, sharing } = prototypes;
  const { columns, categories, offsets, gamma } = rows;
  const own = labels[row]!;
  let spared = 0;
  for (let column = 0; column < columns; column++) {
    const at = own * columns + column;
    const count = tallies[own * offsets[columns]! + categories[row * columns + column]!]!;
    if (count < tops[at]! || sharing[at]! > 1) spared++;
  }
  return numberCost(prototypes, row, own, counts[own]! / (counts[own]! - 1)) + gamma * spared;
}

/** How much more a cluster would cost with a row from another. */
export function burdenOf(prototypes: Prototypes, row: number, cluster: number): number {
  const { rows, counts, tallies, tops } = prototypes;
  const { columns, categories, offsets, gamma } = rows;
  let added = 0;
  for (let column = 0; column < columns; column++) {
    const count = tallies[cluster * offsets[columns]! + categories[row * columns + column]!]!;
    if (count < tops[cluster * columns + column]!) added++;
  }
  return numberCost(prototypes, row, cluster, counts[cluster]! / (counts[cluster]! + 1)) + gamma * added;
}

function numberCost({ rows, centres }: Prototypes, row: number, cluster: number, factor: number): number {
  const { values, width } = rows.points;
  if (width === 0) return 0;
  return factor * squaredDistance(values, row * width, centres, cluster * width, width);
}

/** Squared distances to the centres, categories that differ from the modes, and what both cost together. */
export function costOf({ rows, clusters, labels, counts, tops, centres }: Prototypes): {
  readonly squares: number;
  readonly mismatches: number;
  readonly cost: number;
} {
  const { columns, points, gamma } = rows;
  const { values, size, width } = points;
  let mismatches = 0;
  for (let at = 0; at < tops.length; at++) mismatches += counts[Math.floor(at / columns)]! - tops[at]!;
  let squares = 0;
  const measured = clusters > 0 && width > 0 ? size : 0;
  for (let row = 0; row < measured; row++)
    squares += squaredDistance(values, row * width, centres, labels[row]! * width, width);
  return { squares, mismatches, cost: squares + gamma * mismatches };
}
