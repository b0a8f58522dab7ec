import type { BinRule } from '../../../statistics/binRule.ts';
import { type BinScores, binScores } from '../../../statistics/binScores.ts';
import { fixedBins } from '../../../statistics/fixedBins.ts';
import { frequencyScores } from '../../../statistics/frequencyScores.ts';
import { quantileBins } from '../../../statistics/quantileBins.ts';
import { rankBins } from '../../../statistics/rankBins.ts';
import { rfmPackageBins } from '../../../statistics/rfmPackageBins.ts';
import type { RfmScheme } from '../rfm.ts';

/** How values become scores. */
export interface ScoringRule {
  /** The side of a bin on which a value that equals a cut still lies in it. */
  readonly closed: 'left' | 'right';
  /** The bins of one measure, by how many are asked for or by the person's own cuts. */
  bins(count: number, cuts: readonly number[]): BinRule;
  /** How numbers of orders are scored, where that is otherwise. */
  orders?(values: Float64Array, rule: BinRule): BinScores & { readonly isFixed: boolean };
}

/** The rules of scoring, by name. */
export const scoringRules: Readonly<Record<RfmScheme['rule'], ScoringRule>> = {
  quantile: { closed: 'right', bins: quantileBins, orders: frequencyScores },
  package: { closed: 'left', bins: rfmPackageBins },
  ranks: { closed: 'right', bins: rankBins },
  ownCuts: { closed: 'right', bins: (_, cuts) => fixedBins(cuts) },
};

/** Scores numbers of orders by a rule; `isFixed` where fixed cuts took the place of its own. */
export function scoreOrders({ orders }: ScoringRule, values: Float64Array, rule: BinRule) {
  return orders?.(values, rule) ?? { ...binScores(values, rule), isFixed: false };
}
