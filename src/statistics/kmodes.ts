import type { Codes } from './codes.ts';
import { type Kprototypes, kprototypes, type PrototypeOptions } from './kprototypes.ts';

/** Clusters in the order of their numbers: the one with most rows first, of equal ones the one with the first row. */
export type Kmodes = Omit<Kprototypes, 'centres' | 'gamma' | 'squares' | 'mismatches'>;

/**
 * k-modes: clusters of rows of categories for which the fewest differ from the commonest of their cluster, as far as
 * several starts find; the cost counts those that differ. It is k-prototypes without numbers. The codes hold the
 * categories column by column; code 0, missing, is a category like the others.
 * Source: Huang, Extensions to the k-Means Algorithm for Clustering Large Data Sets with Categorical Values (1998).
 */
export function* kmodes(
  codes: readonly Codes[],
  options: PrototypeOptions,
): Generator<{ readonly fraction: number }, Kmodes, void> {
  const size = codes[0]?.length ?? 0;
  const nothing = { values: new Float64Array(0), size, width: 0 };
  const found = yield* kprototypes(nothing, codes, { ...options, gamma: 1 });
  const { labels, sizes, modes, cost, start, rounds, moves } = found;
  return { labels, sizes, modes, cost, start, rounds, moves };
}
