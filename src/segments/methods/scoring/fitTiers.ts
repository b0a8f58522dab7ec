import type { FittedScoreScheme } from '../fittedScore.ts';
import { equalTiers, ownTiers, type Tiers } from './tiers.ts';

/** Where probabilities are cut; tenths and thirds are those of the table that the model is of. */
export function fitTiers({ tiers, cuts }: FittedScoreScheme, ascending: Float64Array): Tiers {
  const makers = {
    deciles: () => equalTiers(ascending, 10),
    thirds: () => equalTiers(ascending, 3),
    own: () => ownTiers(cuts.map((cut) => cut / 100)),
  };
  return makers[tiers]();
}
