import { dayLength } from './calendar.ts';
import { periodOperator } from './periodOperator.ts';

/** The date is the last day of this, last or next week, month, quarter or year. */
export const lastDayOf = periodOperator({
  name: 'lastDayOf',
  label: {
    en: 'is the last day of',
    sv: 'är sista dagen i',
    it: 'è l’ultimo giorno di',
    da: 'er den sidste dag i',
  },
  negativeLabel: {
    en: 'is not the last day of',
    sv: 'är inte sista dagen i',
    it: 'non è l’ultimo giorno di',
    da: 'er ikke den sidste dag i',
  },
  said: {
    positive: {
      en: 'is the last day',
      sv: 'är sista dagen',
      it: 'è l’ultimo giorno',
      da: 'er den sidste dag',
    },
    negative: {
      en: 'is not the last day',
      sv: 'är inte sista dagen',
      it: 'non è l’ultimo giorno',
      da: 'er ikke den sidste dag',
    },
  },
  words: 'of',
  days: ({ to }) => ({ from: to - dayLength, to }),
  example: {
    type: 'date',
    rows: [
      Date.UTC(2024, 1, 28),
      Date.UTC(2024, 1, 29),
      Date.UTC(2024, 1, 29, 7),
      Date.UTC(2024, 2, 1),
      null,
    ],
    value: { which: 'last', unit: 'month' },
    asOf: '2024-03-31',
    keeps: [1, 2],
  },
});
