import { dayLength } from './calendar.ts';
import { periodOperator } from './periodOperator.ts';

/** The date is the first day of this, last or next week, month, quarter or year. */
export const firstDayOf = periodOperator({
  name: 'firstDayOf',
  label: {
    en: 'is the first day of',
    sv: 'är första dagen i',
    it: 'è il primo giorno di',
    da: 'er den første dag i',
  },
  negativeLabel: {
    en: 'is not the first day of',
    sv: 'är inte första dagen i',
    it: 'non è il primo giorno di',
    da: 'er ikke den første dag i',
  },
  said: {
    positive: {
      en: 'is the first day',
      sv: 'är första dagen',
      it: 'è il primo giorno',
      da: 'er den første dag',
    },
    negative: {
      en: 'is not the first day',
      sv: 'är inte första dagen',
      it: 'non è il primo giorno',
      da: 'er ikke den første dag',
    },
  },
  words: 'of',
  days: ({ from }) => ({ from, to: from + dayLength }),
  example: {
    type: 'date',
    rows: [Date.UTC(2024, 3, 1), Date.UTC(2024, 3, 1, 18), Date.UTC(2024, 3, 2), Date.UTC(2024, 0, 1), null],
    value: { which: 'this', unit: 'quarter' },
    asOf: '2024-05-15',
    keeps: [0, 1],
  },
});
