import { quantile } from '../../../statistics/quantile.ts';

/** Where a score is cut into tiers. */
export interface Tiers {
  /** From the highest. */
  readonly cuts: readonly number[];
  /** Whether a score must lie above a cut to pass it; else it may be the cut itself. */
  readonly isOpen: boolean;
}

/** Tiers at given cuts, ascending. A score that is a cut is in the tier above. */
export function ownTiers(ascending: readonly number[]): Tiers {
  return { cuts: ascending.toReversed(), isOpen: false };
}

/** So many tiers of about equally many scores, cut at type-7 quantiles; equal scores stay together, a cut itself below. */
export function equalTiers(ascending: Float64Array, count: number): Tiers {
  const cuts = Array.from({ length: count - 1 }, (_, at) => quantile(ascending, (count - 1 - at) / count));
  return { cuts, isOpen: true };
}

/** The tier of a score, 0 being the best; −1 where it is missing (NaN). */
export function tierOf(score: number, { cuts, isOpen }: Tiers): number {
  if (Number.isNaN(score)) return -1;
  const passed = cuts.findIndex((cut) => (isOpen ? score > cut : score >= cut));
  return passed < 0 ? cuts.length : passed;
}
