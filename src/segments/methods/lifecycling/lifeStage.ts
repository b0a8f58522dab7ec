import { dayLength, startOfDay } from '../../operators/calendar.ts';
import type { LifeLimits, Purchases } from './lifeDates.ts';

export type LifeStage = 'new' | 'active' | 'atRisk' | 'lapsed' | 'wonBack';

/** Whether more days lie between the last two purchases than “at risk” lasts. Unknown: no. */
export function cameBack({ last, previous }: Purchases, { longestGap }: LifeLimits): boolean {
  return (startOfDay(last) - startOfDay(previous)) / dayLength > longestGap;
}

/**
 * The stage of a customer: new by the first purchase, else by the last, and won back where it is recent and came after
 * a gap. Null where the last purchase is not known and the first is not recent.
 */
export function lifeStage(purchases: Purchases, limits: LifeLimits): LifeStage | null {
  const { last, first } = purchases;
  if (first >= limits.newFrom) return 'new';
  if (last >= limits.activeFrom) return cameBack(purchases, limits) ? 'wonBack' : 'active';
  if (last >= limits.riskFrom) return 'atRisk';
  return last < limits.riskFrom ? 'lapsed' : null;
}
