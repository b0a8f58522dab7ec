import { dayLength } from './calendar.ts';
import { dateComparison } from './dateComparison.ts';
import { during } from './intervals.ts';

/** The date is this day, at whatever time of it. */
export const on = dateComparison({
  name: 'on',
  label: { en: 'is on', sv: 'är den', it: 'è', da: 'er den' },
  negativeLabel: { en: 'is not on', sv: 'är inte den', it: 'non è', da: 'er ikke den' },
  offersNegative: true,
  testOf: (day) => during([{ from: day, to: day + dayLength }]),
  example: {
    type: 'date',
    rows: [Date.UTC(2024, 1, 29), Date.UTC(2024, 1, 29, 23, 59), Date.UTC(2024, 2, 1), null],
    value: { date: '2024-02-29' },
    keeps: [0, 1],
  },
});
