import { valueless } from './valueless.ts';

/** No; a missing answer is not a no. */
export const isFalse = valueless({
  name: 'isFalse',
  types: ['boolean'],
  label: { en: 'is no', sv: 'är nej', it: 'è no', da: 'er nej' },
  negativeLabel: {
    en: 'is yes or empty',
    sv: 'är ja eller saknar värde',
    it: 'è sì o non ha un valore',
    da: 'er ja eller har ingen værdi',
  },
  offersNegative: false,
  test: () => ({ form: 'values', accepts: (value) => value === 'false' }),
  example: { type: 'boolean', rows: [true, false, null, true], value: null, keeps: [1] },
});
