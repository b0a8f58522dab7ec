import { valueless } from './valueless.ts';

/** Yes. */
export const isTrue = valueless({
  name: 'isTrue',
  types: ['boolean'],
  label: { en: 'is yes', sv: 'är ja', it: 'è sì', da: 'er ja' },
  negativeLabel: {
    en: 'is no or empty',
    sv: 'är nej eller saknar värde',
    it: 'è no o non ha un valore',
    da: 'er nej eller har ingen værdi',
  },
  offersNegative: false,
  test: () => ({ form: 'values', accepts: (value) => value === 'true' }),
  example: { type: 'boolean', rows: [true, false, null, true], value: null, keeps: [0, 3] },
});
