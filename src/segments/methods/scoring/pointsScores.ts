import { pacer, type Work } from '../../../data/work.ts';
import type { PointsGroup } from '../settings/pointsSetting.ts';
import type { PointsScheme } from '../points.ts';
import type { RulePoints } from './rulePoints.ts';

export type Limits = Pick<PointsScheme, 'most' | 'fitMost' | 'engagementMost' | 'otherMost' | 'negatives'>;

/** The scores of each row over the base, capped. */
export interface PointsScores {
  readonly fit: Float64Array;
  readonly engagement: Float64Array;
  readonly total: Float64Array;
}

/** Adds up the points of each row. */
export function* pointsScores(
  parts: readonly RulePoints[],
  limits: Limits,
  size: number,
): Work<PointsScores> {
  const sums: Record<PointsGroup, Float64Array> = {
    fit: new Float64Array(size),
    engagement: new Float64Array(size),
    other: new Float64Array(size),
  };
  for (const { rule, rows, factor } of parts) {
    const sum = sums[rule.group];
    rows.scan((row) => (sum[row]! += rule.points * factor(row)));
    yield { fraction: null };
  }
  const { fit, engagement, other } = sums;
  const total = new Float64Array(size);
  const isTime = pacer();
  for (let row = 0; row < size; row++) {
    const capped = cappedScores({ fit: fit[row]!, engagement: engagement[row]!, other: other[row]! }, limits);
    fit[row] = capped.fit;
    engagement[row] = capped.engagement;
    total[row] = capped.total;
    if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / size };
  }
  return { fit, engagement, total };
}

/**
 * The scores of one row: each group within its cap on both sides, their sum below the cap of all, and from zero up
 * unless what is below zero is to show. Rounded to nine decimals, so that 0.1 + 0.2 passes a cut at 0.3.
 */
export function cappedScores(
  sums: Readonly<Record<PointsGroup, number>>,
  { most, fitMost, engagementMost, otherMost, negatives }: Limits,
): Readonly<Record<'fit' | 'engagement' | 'total', number>> {
  const shown = (score: number) => {
    const rounded = Math.round(score * 1e9) / 1e9;
    return negatives ? rounded + 0 : Math.max(0, rounded);
  };
  const within = (sum: number, cap: number) => Math.min(cap, Math.max(-cap, sum));
  const fit = within(sums.fit, fitMost);
  const engagement = within(sums.engagement, engagementMost);
  const total = Math.min(most, fit + engagement + within(sums.other, otherMost));
  return { fit: shown(fit), engagement: shown(engagement), total: shown(total) };
}
