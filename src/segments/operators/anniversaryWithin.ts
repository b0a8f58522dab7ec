import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import { addMonths, dayLength, type Stretch } from './calendar.ts';
import { during } from './intervals.ts';
import type { Operator } from './operator.ts';

/** How many days ahead to look, today being the first; null until given. */
export interface DaysValue {
  readonly days: number | null;
}

const schema = v.strictObject({
  days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366))),
});

const label = {
  en: 'has an anniversary in the next',
  sv: 'har årsdag inom',
  it: 'ha l’anniversario entro',
  da: 'har årsdag inden for',
};

/** The first day whose anniversary after so many years is on a day or later. */
function firstWithAnniversary(day: number, years: number): number {
  const candidate = addMonths(day, -12 * years);
  return addMonths(candidate, 12 * years) >= day ? candidate : candidate + dayLength;
}

/** The days whose anniversary after one year or more lies in a stretch, back to the earliest day of the data. */
function daysBefore(window: Stretch, earliest: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let years = 1; ; years++) {
    const from = firstWithAnniversary(window.from, years);
    const to = firstWithAnniversary(window.to, years);
    if (!(to > earliest)) return stretches;
    stretches.push({ from, to });
  }
}

/**
 * The day's next yearly return lies in [today, today + n); 29 February returns on the 28th in common years.
 * The day itself is not an anniversary, so a date that is still to come has none.
 */
export const anniversaryWithin: Operator<DaysValue> = {
  name: 'anniversaryWithin',
  types: ['date'],
  label,
  negativeLabel: {
    en: 'has no anniversary in the next',
    sv: 'har inte årsdag inom',
    it: 'non ha l’anniversario entro',
    da: 'har ikke årsdag inden for',
  },
  offersNegative: true,
  control: 'days',
  initial: { days: null },
  read: (stored) => readAs(schema, stored, label),
  isUnfinished: ({ days }) => days === null,
  test({ days }, { asOf, sorted }) {
    const earliest = sorted()[0] ?? Infinity;
    return during(daysBefore({ from: asOf, to: asOf + (days ?? 0) * dayLength }, earliest));
  },
  words: ({ days }) =>
    days === null
      ? null
      : message(
          {
            en: '{days} {days|day|days}',
            sv: '{days} {days|dag|dagar}',
            it: '{days} {days|giorno|giorni}',
            da: '{days} {days|dag|dage}',
          },
          { days },
        ),
  resolved: ({ days }, asOf) =>
    days === null ? { from: null, to: null } : { from: asOf, to: asOf + (days - 1) * dayLength },
  example: {
    type: 'date',
    rows: [Date.UTC(1980, 1, 29), Date.UTC(1981, 2, 1), Date.UTC(1981, 1, 27), null, Date.UTC(1999, 2, 3)],
    value: { days: 3 },
    asOf: '2023-02-28',
    keeps: [0, 1],
  },
};
