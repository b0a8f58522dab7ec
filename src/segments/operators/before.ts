import { dateComparison } from './dateComparison.ts';
import { below } from './intervals.ts';

/** The date lies before the day begins. */
export const before = dateComparison({
  name: 'before',
  label: { en: 'is before', sv: 'är före den', it: 'precede', da: 'er før den' },
  negativeLabel: {
    en: 'is empty or not before',
    sv: 'saknar värde eller är inte före den',
    it: 'non ha un valore o non precede',
    da: 'har ingen værdi eller er ikke før den',
  },
  offersNegative: false,
  testOf: below,
  example: {
    type: 'date',
    rows: [Date.UTC(2024, 1, 28, 23, 59), Date.UTC(2024, 1, 29), Date.UTC(2024, 2, 1), null],
    value: { date: '2024-02-29' },
    keeps: [0],
  },
});
