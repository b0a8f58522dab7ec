/** Units of a duration, and of a period (which has no day). */
export const durationUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export const periodUnits = ['week', 'month', 'quarter', 'year'] as const;
export const periodAnchors = ['this', 'last', 'next'] as const;

export type DurationUnit = (typeof durationUnits)[number];
export type PeriodUnit = (typeof periodUnits)[number];
export type PeriodAnchor = (typeof periodAnchors)[number];

/** A stretch of whole days in epoch milliseconds: `from` is in it, `to` is not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const dayLength = 86_400_000;

/** Epoch milliseconds of the midnight that begins a day. */
export function startOfDay(milliseconds: number): number {
  return Math.floor(milliseconds / dayLength) * dayLength;
}

/** Epoch milliseconds of a day written yyyy-mm-dd, or null where there is no such day. */
export function dayOf(written: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (!parts) return null;
  const milliseconds = Date.parse(`${written}T00:00:00Z`);
  return new Date(milliseconds).getUTCDate() === Number(parts[3]) ? milliseconds : null;
}

/** So many months later (earlier when negative); a day the month lacks becomes its last. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  return date.getTime();
}

const adders: Readonly<Record<DurationUnit, (day: number, count: number) => number>> = {
  day: (day, count) => day + count * dayLength,
  week: (day, count) => day + count * 7 * dayLength,
  month: addMonths,
  quarter: (day, count) => addMonths(day, count * 3),
  year: (day, count) => addMonths(day, count * 12),
};

/** A day so many units later (earlier when negative). */
export function shiftDay(day: number, count: number, unit: DurationUnit): number {
  return adders[unit](day, count);
}

function startOfMonths(day: number, months: number): number {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % months), 1);
  return date.getTime();
}

/** Monday is the first day of a week; 1 January 1970 was a Thursday. */
const starts: Readonly<Record<PeriodUnit, (day: number) => number>> = {
  week: (day) => day - ((((day / dayLength + 3) % 7) + 7) % 7) * dayLength,
  month: (day) => startOfMonths(day, 1),
  quarter: (day) => startOfMonths(day, 3),
  year: (day) => startOfMonths(day, 12),
};

const offsets: Readonly<Record<PeriodAnchor, number>> = { last: -1, this: 0, next: 1 };

/** The week, month, quarter or year that holds a day, or the one before or after it. */
export function periodAround(day: number, anchor: PeriodAnchor, unit: PeriodUnit): Stretch {
  const start = starts[unit](startOfDay(day));
  const from = shiftDay(start, offsets[anchor], unit);
  return { from, to: shiftDay(from, 1, unit) };
}
