import { above } from './intervals.ts';
import { numberComparison } from './numberComparison.ts';

/** The number is greater, the bound itself left out. */
export const moreThan = numberComparison({
  name: 'moreThan',
  label: { en: 'is more than', sv: 'är större än', it: 'è maggiore di', da: 'er større end' },
  negativeLabel: {
    en: 'is empty or at most',
    sv: 'saknar värde eller är högst',
    it: 'non ha un valore o è al massimo',
    da: 'har ingen værdi eller er højst',
  },
  offersNegative: false,
  testOf: above,
  example: { type: 'number', rows: [11, 12, null, 12.5], value: { number: 12 }, keeps: [3] },
});
