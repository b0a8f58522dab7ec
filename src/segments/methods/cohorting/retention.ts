import { groupRows } from '../../../data/groupRows.ts';
import { PairNumbers } from '../../../data/pairNumbers.ts';
import { pacer, type Work } from '../../../data/work.ts';
import { countUpTo } from '../../../statistics/countUpTo.ts';
import type { CohortLines } from './cohortLines.ts';
import type { CohortRows } from './cohortRows.ts';

/** So many ages are followed at most: a wrong date long ago makes thousands of periods. */
const mostAges = 24;

/** What each cohort did in its own period (age 0) and in each after it. */
export interface Retention {
  /** By cohort (a position among the periods), then by age. Customers with a purchase in the period. */
  readonly customers: readonly Float64Array[];
  /** The sum of all amounts, cancellations included; null where amounts are not known. */
  readonly revenue: readonly Float64Array[] | null;
  /** Orders with a purchase, in the period of its first line; without order numbers each line is one. */
  readonly orders: readonly Float64Array[];
}

/** Follows the customers of each cohort through the periods up to the last of the log, and `mostAges` of them. */
export function* retention(
  { date, order, amount }: CohortLines,
  { starts, cohort, customer }: CohortRows,
): Work<Retention> {
  const triangle = () =>
    Array.from(starts, (_, at) => new Float64Array(Math.min(mostAges, starts.length - at)));
  const [customers, revenue, orders] = [triangle(), triangle(), triangle()];
  const numbers = order && groupRows(order).codes;
  const seen = new PairNumbers();
  const booked = new PairNumbers();
  const bookings: { readonly cohort: number; period: number }[] = [];
  const isTime = pacer();
  for (let row = 0; row < cohort.length; row++) {
    if ((row & 0x7fff) === 0 && isTime()) yield { fraction: row / cohort.length };
    const at = cohort[row]!;
    if (at < 0 || !customer) continue;
    const period = countUpTo(starts, date.values[row]!) - 1;
    const worth = amount ? amount.values[row]! : 1;
    if (period - at >= mostAges) continue;
    // A refund may come before the first purchase: it belongs to no age.
    if (period >= at && amount && !Number.isNaN(worth)) revenue[at]![period - at]! += worth;
    if (!(worth > 0)) continue;
    const who = customer[row]!;
    const before = seen.size;
    if (seen.number(who, period) > before) customers[at]![period - at]!++;
    const number = numbers ? numbers[row]! : 0;
    if (number === 0) {
      orders[at]![period - at]!++;
      continue;
    }
    const booking = booked.number(who, number);
    const known = bookings[booking - 1];
    if (known) known.period = Math.min(known.period, period);
    else bookings.push({ cohort: at, period });
  }
  for (const { cohort: at, period } of bookings) orders[at]![period - at]!++;
  return { customers, revenue: amount && revenue, orders };
}
