import { durationOperator } from './durationOperator.ts';

/** The date lies in the whole days from today on: [today, today + n). */
export const inTheNext = durationOperator({
  name: 'inTheNext',
  label: {
    en: 'is in the next',
    sv: 'är under de närmaste',
    it: 'è nei prossimi',
    da: 'er inden for de næste',
  },
  negativeLabel: {
    en: 'is not in the next',
    sv: 'är inte under de närmaste',
    it: 'non è nei prossimi',
    da: 'er ikke inden for de næste',
  },
  offersNegative: true,
  said: {
    positive: { en: 'is', sv: 'är', it: 'è', da: 'er' },
    negative: { en: 'is not', sv: 'är inte', it: 'non è', da: 'er ikke' },
  },
  words: 'next',
  direction: 1,
  days: (today, shifted) => ({ from: today, to: shifted }),
  example: {
    type: 'date',
    rows: [
      Date.UTC(2024, 0, 30),
      Date.UTC(2024, 0, 31),
      Date.UTC(2024, 1, 28, 23),
      Date.UTC(2024, 1, 29),
      null,
    ],
    value: { count: 1, unit: 'month' },
    asOf: '2024-01-31',
    keeps: [1, 2],
  },
});
