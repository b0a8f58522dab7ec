import { durationOperator } from './durationOperator.ts';

/** The date lies before the day that is n units before today. */
export const moreThanAgo = durationOperator({
  name: 'moreThanAgo',
  label: {
    en: 'is more than … ago',
    sv: 'ligger mer än … tillbaka',
    it: 'risale a più di … fa',
    da: 'ligger mere end … tilbage',
  },
  negativeLabel: {
    en: 'is empty or not more than … ago',
    sv: 'saknar värde eller ligger inte mer än … tillbaka',
    it: 'non ha un valore o non risale a più di … fa',
    da: 'har ingen værdi eller ligger ikke mere end … tilbage',
  },
  offersNegative: false,
  said: {
    positive: { en: 'is', sv: 'ligger', it: 'risale', da: 'ligger' },
    negative: {
      en: 'is empty or not',
      sv: 'saknar värde eller ligger inte',
      it: 'non ha un valore o non risale',
      da: 'har ingen værdi eller ligger ikke',
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
