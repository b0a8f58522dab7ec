import { durationOperator } from './durationOperator.ts';

/** The date lies in the whole days before today: [today − n, today). Today is not one of them. */
export const inTheLast = durationOperator({
  name: 'inTheLast',
  label: {
    en: 'is in the last',
    sv: 'är under de senaste',
    it: 'è negli ultimi',
    da: 'er inden for de seneste',
  },
  negativeLabel: {
    en: 'is not in the last',
    sv: 'är inte under de senaste',
    it: 'non è negli ultimi',
    da: 'er ikke inden for de seneste',
  },
  offersNegative: true,
  said: {
    positive: { en: 'is', sv: 'är', it: 'è', da: 'er' },
    negative: { en: 'is not', sv: 'är inte', it: 'non è', da: 'er ikke' },
  },
  words: 'last',
  direction: -1,
  days: (today, shifted) => ({ from: shifted, to: today }),
  example: {
    type: 'date',
    rows: [
      Date.UTC(2011, 8, 10),
      Date.UTC(2011, 8, 11),
      Date.UTC(2011, 11, 9, 23),
      Date.UTC(2011, 11, 10),
      null,
    ],
    value: { count: 90, unit: 'day' },
    asOf: '2011-12-10',
    keeps: [1, 2],
  },
});
