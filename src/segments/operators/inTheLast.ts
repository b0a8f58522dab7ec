import { durationOperator } from './durationOperator.ts';

/** The date lies in the whole days before today: [today − n, today). Today is not one of them. */
export const inTheLast = durationOperator({
  name: 'inTheLast',
  label: {
    en: 'is in the last',
    sv: 'ligger inom de senaste',
    it: 'rientra negli ultimi',
    da: 'ligger inden for de seneste',
  },
  negativeLabel: {
    en: 'is not in the last',
    sv: 'ligger inte inom de senaste',
    it: 'non rientra negli ultimi',
    da: 'ligger ikke inden for de seneste',
  },
  offersNegative: true,
  said: {
    positive: { en: 'is', sv: 'ligger', it: 'rientra', da: 'ligger' },
    negative: { en: 'is not', sv: 'ligger inte', it: 'non rientra', da: 'ligger ikke' },
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
