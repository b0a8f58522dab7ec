import type { Text } from '../language/text.ts';
import {
  type Stretch,
  dayLength,
  periodAround,
  periodUnits,
  startOfDay,
} from '../segments/operators/calendar.ts';

/** Stretches of time that rows are counted by. Weeks begin on Monday. */
export const periods = ['day', ...periodUnits] as const;

export type Period = (typeof periods)[number];

export const periodLabels: Readonly<Record<Period, Text>> = {
  day: { en: 'by day', sv: 'per dag', it: 'per giorno', da: 'pr. dag' },
  week: { en: 'by week', sv: 'per vecka', it: 'per settimana', da: 'pr. uge' },
  month: { en: 'by month', sv: 'per månad', it: 'per mese', da: 'pr. måned' },
  quarter: { en: 'by quarter', sv: 'per kvartal', it: 'per trimestre', da: 'pr. kvartal' },
  year: { en: 'by year', sv: 'per år', it: 'per anno', da: 'pr. år' },
};

/** Days of a period, roughly. */
const lengths: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** The day, week, month, quarter or year that an instant lies in. */
export function periodOf(instant: number, period: Period): Stretch {
  const day = startOfDay(instant);
  return period === 'day' ? { from: day, to: day + dayLength } : periodAround(day, 'this', period);
}

/** The shortest period, not shorter than the one wanted, of which at most so many lie between two instants. */
export function fittingPeriod(from: number, to: number, most: number, wanted: Period = 'day'): Period {
  const days = (to - from) / dayLength;
  const candidates = periods.slice(periods.indexOf(wanted));
  return candidates.find((period) => days / lengths[period] <= most) ?? 'year';
}
