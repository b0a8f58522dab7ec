import { dayLength } from './calendar.ts';
import { dateComparison } from './dateComparison.ts';
import { within } from './intervals.ts';

/** The date lies after the day has ended. */
export const after = dateComparison({
  name: 'after',
  label: { en: 'is after', sv: 'är efter den', it: 'è dopo', da: 'er efter den' },
  negativeLabel: {
    en: 'is empty or not after',
    sv: 'saknar värde eller är inte efter den',
    it: 'non ha un valore o non è dopo',
    da: 'har ingen værdi eller er ikke efter den',
  },
  offersNegative: false,
  testOf: (day) => within({ from: day + dayLength }),
  example: {
    type: 'date',
    rows: [Date.UTC(2024, 1, 28), Date.UTC(2024, 1, 29, 12), Date.UTC(2024, 2, 1), null],
    value: { date: '2024-02-29' },
    keeps: [2],
  },
});
