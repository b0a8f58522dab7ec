import { valueless } from './valueless.ts';

/** The row has no value; its complement is that it has one. */
export const empty = valueless({
  name: 'empty',
  types: ['number', 'text', 'date', 'boolean'],
  label: { en: 'is empty', sv: 'saknar värde', it: 'non ha un valore', da: 'har ingen værdi' },
  negativeLabel: { en: 'is not empty', sv: 'har ett värde', it: 'ha un valore', da: 'har en værdi' },
  offersNegative: true,
  test: () => ({ form: 'missing' }),
  example: { type: 'text', rows: ['a', null, 'b', null], value: null, keeps: [1, 3] },
});
