import { durationOperator } from './durationOperator.ts';

/** The date lies before the day that is n units before today. */
export const moreThanAgo = durationOperator({
  name: 'moreThanAgo',
  label: {
    en: 'is more than … ago',
    sv: 'är för mer än … sedan',
    it: 'risale a più di … fa',
    da: 'er mere end … siden',
  },
  negativeLabel: {
    en: 'is empty or not more than … ago',
    sv: 'saknar värde eller är inte för mer än … sedan',
    it: 'è vuoto o non risale a più di … fa',
    da: 'har ingen værdi eller er ikke mere end … siden',
  },
  offersNegative: false,
  said: {
    positive: { en: 'is', sv: 'är', it: 'risale', da: 'er' },
    negative: {
      en: 'is empty or not',
      sv: 'saknar värde eller är inte',
      it: 'è vuoto o non risale',
      da: 'har ingen værdi eller er ikke',
    },
  },
  words: 'ago',
  direction: -1,
  days: (_today, shifted) => ({ from: null, to: shifted }),
  example: {
    type: 'date',
    rows: [Date.UTC(2023, 1, 27), Date.UTC(2023, 1, 28), Date.UTC(2023, 2, 31), null],
    value: { count: 1, unit: 'month' },
    asOf: '2023-03-31',
    keeps: [0],
  },
});
