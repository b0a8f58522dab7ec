import type { Contingency } from './contingency.ts';
import { pairsTogether } from './pairsTogether.ts';

/**
 * The share of the pairs of rows that two divisions treat alike, together or apart; null for fewer than two rows.
 * Source: Rand, Objective Criteria for the Evaluation of Clustering Methods (1971).
 */
export function randIndex(table: Contingency): number | null {
  const { both, first, second, all } = pairsTogether(table);
  return all > 0 ? (all + 2 * both - first - second) / all : null;
}
