import type { Codes } from './codes.ts';
import { movesOfOne, roundsOfAll } from './improvePrototypes.ts';
import { largestFirst } from './largestFirst.ts';
import { type MixedRows, mixedRows } from './mixedRows.ts';
import { mixedStarts } from './mixedStarts.ts';
import { nearZero } from './nearZero.ts';
import type { Points } from './points.ts';
import { costOf, describeAgain, type Prototypes, startPrototypes, swapPrototype } from './prototypes.ts';
import { prototypeGamma } from './prototypeGamma.ts';
import { random } from './random.ts';
import { relabel } from './relabel.ts';
import { shareOfWork } from './shareOfWork.ts';

/** How k-prototypes and k-modes are to look for clusters. */
export interface PrototypeOptions {
  /** From 1 to 255. */
  readonly clusters: number;
  /** How many times to start anew; the best is kept. */
  readonly starts?: number;
  readonly seed?: number;
  /** Rounds of all rows at each start, and then as many again of single ones. */
  readonly mostRounds?: number;
}

/** Clusters in the order of their numbers: the one with most rows first, of equal ones the one with the first row. */
export interface Kprototypes {
  /** The cluster of each row. */
  readonly labels: Uint8Array;
  /** Rows of each cluster. */
  readonly sizes: Uint32Array;
  /** The means of the numbers; as many as there are clusters, fewer than asked for where fewer rows differ. */
  readonly centres: Points;
  /** Of each cluster: the commonest code of each column, of equally common ones the lowest. */
  readonly modes: readonly Uint32Array[];
  /** What a category that differs cost beside a squared distance of 1. */
  readonly gamma: number;
  /** Squared distances to the centres, categories that differ from the modes, and what both cost together. */
  readonly squares: number;
  readonly mismatches: number;
  readonly cost: number;
  /** Of the start that was kept: its position from 0, and its rounds of all rows and moves of single ones. */
  readonly start: number;
  readonly rounds: number;
  readonly moves: number;
}

/** A swap is given up where so many rounds leave its cost more than so many times the best. */
const glance = 3;
const promising = 1.02;

/** A later start replaces an earlier one only if it costs less by more than rounding. */
const tolerated = 1e-12;

/**
 * k-prototypes, for rows of numbers and categories: clusters for which the squared distances of the rows to the means
 * of their cluster, and `gamma` for each category other than the commonest, cost least together, as far as several
 * starts find. The codes hold the categories of the rows of the points, column by column; code 0, missing, is a
 * category like the others. `gamma` is at least 0; left out, it is half the mean deviation of the columns of numbers.
 * Each start has its own stream of the seed; where there are few rows the best is then varied, one prototype put at
 * another row at a time, and the better kept. Without rows there are no clusters and the cost is 0. Throws RangeError
 * for a number of clusters or a gamma out of range.
 * Source: Huang, Extensions to the k-Means Algorithm for Clustering Large Data Sets with Categorical Values (1998);
 * the moves of single rows after its rounds are ours, and end at a cost as low or lower.
 */
export function* kprototypes(
  points: Points,
  codes: readonly Codes[],
  options: PrototypeOptions & { readonly gamma?: number },
): Generator<{ readonly fraction: number }, Kprototypes, void> {
  const { clusters, starts = 10, seed = 1, mostRounds = 200, gamma = prototypeGamma(points) } = options;
  if (!(clusters >= 1 && clusters <= 255)) throw new RangeError(`${clusters} clusters`);
  if (!(gamma >= 0 && gamma < Number.POSITIVE_INFINITY)) throw new RangeError(`gamma ${gamma}`);
  const { moved, taken } = nearZero(points);
  const rows = mixedRows(moved, codes, gamma);
  const swaps = clusters === 1 ? 0 : swapsFor(rows, clusters, starts);
  const tries = starts + swaps;
  let best: Found | null = null;
  for (let attempt = 0; attempt < tries && (best === null || best.cost > 0); attempt++) {
    const chance = random(seed, attempt);
    const [from, to] = [attempt / tries, (attempt + 1) / tries];
    const isSwap: boolean = attempt >= starts && best !== null;
    const prototypes: Prototypes = isSwap
      ? swapPrototype(best!.prototypes, chance)
      : startPrototypes(rows, yield* shareOfWork(mixedStarts(rows, clusters, chance), from, from));
    if (prototypes.clusters === 0) break;
    let rounds = 0;
    if (isSwap) {
      rounds = yield* shareOfWork(roundsOfAll(prototypes, glance), from, from);
      if (costOf(prototypes).cost > best!.cost * promising) continue;
    }
    rounds += yield* shareOfWork(roundsOfAll(prototypes, mostRounds), from, to);
    const moves = yield* shareOfWork(movesOfOne(prototypes, mostRounds), to, to);
    const { cost } = costOf(prototypes);
    if (best !== null && cost >= best.cost * (1 - tolerated)) continue;
    best = { prototypes, cost, start: isSwap ? best!.start : attempt, rounds, moves };
  }
  return summarise(rows, taken, best);
}

interface Found {
  readonly prototypes: Prototypes;
  readonly cost: number;
  readonly start: number;
  readonly rounds: number;
  readonly moves: number;
}

/** How many swaps are tried after several starts: few rows are soon looked through. */
function swapsFor({ points, columns }: MixedRows, clusters: number, starts: number): number {
  const comparisons = points.size * clusters * (points.width + columns);
  return starts === 1 ? 0 : Math.min(30 * starts, Math.floor((1 << 25) / comparisons));
}

function summarise(rows: MixedRows, taken: Float64Array, best: Found | null): Kprototypes {
  const clusters = best?.prototypes.clusters ?? 0;
  const found = best?.prototypes.labels ?? new Uint8Array(rows.points.size);
  const prototypes = startPrototypes(rows, new Uint32Array(clusters));
  if (clusters > 0) {
    prototypes.labels.set(relabel(found, largestFirst(found, clusters)));
    describeAgain(prototypes);
  }
  const { labels, counts, centres } = prototypes;
  const { width } = rows.points;
  return {
    labels,
    sizes: counts,
    centres: {
      values: centres.map((value, at) => value + taken[at % width]!),
      size: clusters,
      width,
    },
    modes: modesOf(prototypes),
    gamma: rows.gamma,
    ...costOf(prototypes),
    start: best?.start ?? 0,
    rounds: best?.rounds ?? 0,
    moves: best?.moves ?? 0,
  };
}

function modesOf({ rows, clusters, modes }: Prototypes): readonly Uint32Array[] {
  const { columns, offsets } = rows;
  return Array.from({ length: clusters }, (_, cluster) =>
    modes
      .subarray(cluster * columns, (cluster + 1) * columns)
      .map((category, column) => category - offsets[column]!),
  );
}
