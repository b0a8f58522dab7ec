import { durationOperator } from './durationOperator.ts';

/** The date lies in the whole days from today on: [today, today + n). */
export const inTheNext = durationOperator({
  name: 'inTheNext',
  label: {
    en: 'is in the next',
    sv: 'ligger inom de närmaste',
    it: 'rientra nei prossimi',
    da: 'ligger inden for de næste',
  },
  negativeLabel: {
    en: 'is not in the next',
    sv: 'ligger inte inom de närmaste',
    it: 'non rientra nei prossimi',
    da: 'ligger ikke inden for de næste',
  },
  offersNegative: true,
  said: {
    positive: { en: 'is', sv: 'ligger', it: 'rientra', da: 'ligger' },
    negative: { en: 'is not', sv: 'ligger inte', it: 'non rientra', da: 'ligger ikke' },
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
