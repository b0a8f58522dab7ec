import type { BinRule } from './binRule.ts';
import { type BinScores, binScores } from './binScores.ts';
import { fixedBins } from './fixedBins.ts';
import { frequencyCuts } from './frequencyCuts.ts';

/**
 * Scores numbers of orders by a rule or, where that leaves a score unused because many customers bought as often, by
 * the fixed cuts 1, 2, 3, 4–5, 6 and more, of five bins. `isFixed` says which.
 */
export function frequencyScores(
  orders: Float64Array,
  rule: BinRule,
): BinScores & { readonly isFixed: boolean } {
  const scored = binScores(orders, rule);
  if (scored.unused.length === 0) return { ...scored, isFixed: false };
  return { ...binScores(orders, fixedBins(frequencyCuts)), isFixed: true };
}
