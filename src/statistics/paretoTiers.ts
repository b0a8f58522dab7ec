import { concentrationRefusal, type ConcentrationRefusal } from './gini.ts';

/** One tier, the best first. */
export interface ParetoTier {
  readonly rows: number;
  readonly sum: number;
  /** The least value in the tier: values from it up, below the least of the tier before; null without rows. */
  readonly least: number | null;
}

/** Tiers by cumulative share; the tier of a value is the first whose least it reaches. */
export interface ParetoTiers {
  readonly tiers: readonly ParetoTier[];
  readonly sum: number;
}

/**
 * Tiers of values in ascending order, by their cumulative share from the largest down: a value is in tier A while the
 * share before it is below the first cut (0.8), in B below the next (0.95), in C after that; the one that crosses a
 * cut stays in the better tier, and so do all that equal it. Cuts ascend between 0 and 1. Refused as the Gini
 * coefficient. A share that misses a cut by rounding alone (1e-12) has reached it.
 */
export function paretoTiers(
  ascending: ArrayLike<number>,
  cuts: readonly number[] = [0.8, 0.95],
): ParetoTiers | ConcentrationRefusal {
  const refusal = concentrationRefusal(ascending);
  if (refusal) return refusal;
  let whole = 0;
  for (let at = 0; at < ascending.length; at++) whole += ascending[at]!;
  const tiers = Array.from({ length: cuts.length + 1 }, () => ({
    rows: 0,
    sum: 0,
    least: null as number | null,
  }));
  let before = 0;
  let tier = 0;
  for (let at = ascending.length - 1; at >= 0; at--) {
    const value = ascending[at]!;
    if (value !== ascending[at + 1])
      while (tier < cuts.length && before >= (cuts[tier]! - 1e-12) * whole) tier++;
    const into = tiers[tier]!;
    into.rows++;
    into.sum += value;
    into.least = value;
    before += value;
  }
  return { tiers, sum: whole };
}
