import { valueless } from './valueless.ts';

/** No; a missing answer is not a no. */
export const isFalse = valueless({
  name: 'isFalse',
  types: ['boolean'],
  label: { en: 'is false', sv: 'är falskt', it: 'è falso', da: 'er falsk' },
  negativeLabel: {
    en: 'is true or empty',
    sv: 'är sant eller saknar värde',
    it: 'è vero o vuoto',
    da: 'er sand eller har ingen værdi',
  },
  offersNegative: false,
  test: () => ({ form: 'values', accepts: (value) => value === 'false' }),
  example: { type: 'boolean', rows: [true, false, null, true], value: null, keeps: [1] },
});
