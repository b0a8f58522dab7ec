import { below } from './intervals.ts';
import { numberComparison } from './numberComparison.ts';

/** The number is smaller, the bound itself left out. */
export const lessThan = numberComparison({
  name: 'lessThan',
  label: { en: 'is less than', sv: 'är mindre än', it: 'è minore di', da: 'er mindre end' },
  negativeLabel: {
    en: 'is empty or at least',
    sv: 'saknar värde eller är minst',
    it: 'non ha un valore o è almeno',
    da: 'har ingen værdi eller er mindst',
  },
  offersNegative: false,
  testOf: below,
  example: { type: 'number', rows: [11, 12, null, -3], value: { number: 12 }, keeps: [0, 3] },
});
