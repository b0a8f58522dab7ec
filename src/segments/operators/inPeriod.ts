import { periodOperator } from './periodOperator.ts';

/** The date falls in this, last or next week (from Monday), month, quarter or year. */
export const inPeriod = periodOperator({
  name: 'inPeriod',
  label: { en: 'is during', sv: 'infaller', it: 'cade durante', da: 'ligger' },
  negativeLabel: {
    en: 'is not during',
    sv: 'infaller inte',
    it: 'non cade durante',
    da: 'ligger ikke',
  },
  words: 'label',
  days: (period) => period,
  example: {
    type: 'date',
    rows: [
      Date.UTC(2024, 4, 12, 23),
      Date.UTC(2024, 4, 13),
      Date.UTC(2024, 4, 19, 23),
      Date.UTC(2024, 4, 20),
      null,
    ],
    value: { which: 'this', unit: 'week' },
    asOf: '2024-05-15',
    keeps: [1, 2],
  },
});
