import { within } from './intervals.ts';
import { numberComparison } from './numberComparison.ts';

/** The number is greater or the bound itself. */
export const atLeast = numberComparison({
  name: 'atLeast',
  label: { en: 'is at least', sv: 'är minst', it: 'è almeno', da: 'er mindst' },
  negativeLabel: {
    en: 'is empty or less than',
    sv: 'saknar värde eller är mindre än',
    it: 'non ha un valore o è minore di',
    da: 'har ingen værdi eller er mindre end',
  },
  offersNegative: false,
  testOf: (from) => within({ from }),
  example: { type: 'number', rows: [11, 12, null, 12.5], value: { number: 12 }, keeps: [1, 3] },
});
