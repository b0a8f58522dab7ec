import { valueless } from './valueless.ts';

/** Yes. */
export const isTrue = valueless({
  name: 'isTrue',
  types: ['boolean'],
  label: { en: 'is true', sv: 'är sant', it: 'è vero', da: 'er sand' },
  negativeLabel: {
    en: 'is false or empty',
    sv: 'är falskt eller saknar värde',
    it: 'è falso o vuoto',
    da: 'er falsk eller har ingen værdi',
  },
  offersNegative: false,
  test: () => ({ form: 'values', accepts: (value) => value === 'true' }),
  example: { type: 'boolean', rows: [true, false, null, true], value: null, keeps: [0, 3] },
});
