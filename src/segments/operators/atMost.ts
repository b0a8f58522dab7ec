import { within } from './intervals.ts';
import { numberComparison } from './numberComparison.ts';

/** The number is smaller or the bound itself. */
export const atMost = numberComparison({
  name: 'atMost',
  label: { en: 'is at most', sv: 'är högst', it: 'è al massimo', da: 'er højst' },
  negativeLabel: {
    en: 'is empty or more than',
    sv: 'saknar värde eller är större än',
    it: 'non ha un valore o è maggiore di',
    da: 'har ingen værdi eller er større end',
  },
  offersNegative: false,
  testOf: (to) => within({ to }),
  example: { type: 'number', rows: [11, 12, null, 12.5], value: { number: 12 }, keeps: [0, 1] },
});
