import type { MeasureContext } from './measures/measure.ts';
import { shareOf } from './measures/shareOf.ts';
import type { SmallBase } from './comparison.ts';

const fewestRespondents = 30;
const fewestExpected = 5;

/**
 * Why a segment cannot be read in a layer: fewer than 30 unweighted market respondents, or fewer than 5 expected
 * in the target if it were made up like the market. Null where it can, or where there is no market.
 */
export function smallBase(context: MeasureContext): SmallBase | null {
  const market = context.strata.market;
  const target = context.strata[context.layer];
  const share = shareOf('market', context);
  if (!market || !target || share === null) return null;
  if (market.part.rows < fewestRespondents) return { reason: 'respondents', rows: market.part.rows };
  const expected = target.whole.rows * share;
  return expected < fewestExpected ? { reason: 'expected', expected } : null;
}
