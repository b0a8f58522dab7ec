import type { Contingency } from './contingency.ts';
import { pairsTogether } from './pairsTogether.ts';

/**
 * How far two divisions agree, corrected for chance: 1 for the same division, about 0 for unrelated ones, and below 0
 * for less than chance. 1 where both put all rows together or all apart; null for fewer than two rows.
 * Source: Hubert and Arabie, Comparing Partitions (1985).
 */
export function adjustedRand(table: Contingency): number | null {
  const { both, first, second, all } = pairsTogether(table);
  if (!(all > 0)) return null;
  const expected = (first / all) * second;
  const most = (first + second) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
