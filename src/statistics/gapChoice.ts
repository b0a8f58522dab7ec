import type { Gap } from './gapStatistic.ts';

/** The numbers of segments that the common rules choose from the gaps, numbered from 1 as they come. */
export interface GapChoice {
  /** Tibshirani's own: the first k whose gap is at least the next one's less its error; else the last. */
  readonly tibshirani: number;
  /** R's default: the first k within one error of the first local maximum. */
  readonly firstWithinError: number;
  /** The largest gap. */
  readonly largest: number;
}

/** The choices by the gaps of 1, 2 … segments; null for none. Rules as R's cluster::maxSE has them. */
export function gapChoice(gaps: readonly Gap[]): GapChoice | null {
  const last = gaps.at(-1);
  if (!last) return null;
  const own = gaps.find(
    ({ gap }, at) => at + 1 < gaps.length && gap >= gaps[at + 1]!.gap - gaps[at + 1]!.error,
  );
  const peak = gaps.find(({ gap }, at) => at + 1 < gaps.length && gaps[at + 1]!.gap <= gap) ?? last;
  return {
    tibshirani: (own ?? last).k,
    firstWithinError: gaps.find(({ gap }) => gap >= peak.gap - peak.error)!.k,
    largest: gaps.reduce((best, gap) => (gap.gap > best.gap ? gap : best)).k,
  };
}
