import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import { is } from './is.ts';
import type { Operator } from './operator.ts';

/** Values picked from those of the column, exactly as they stand there. */
export interface ChoicesValue {
  readonly values: readonly string[];
}

const schema = v.strictObject({ values: v.array(v.string()) });
const label = { en: 'is any of', sv: 'är någon av', it: 'è uno tra', da: 'er en af' };
const negativeLabel = { en: 'is none of', sv: 'är ingen av', it: 'non è nessuno tra', da: 'er ingen af' };

/** The text is one of some picked values. */
export const isAnyOf: Operator<ChoicesValue> = {
  name: 'isAnyOf',
  types: ['text'],
  label,
  negativeLabel,
  offersNegative: true,
  control: 'choices',
  initial: { values: [] },
  read: (stored) => readAs(schema, stored, label),
  isUnfinished: ({ values }) => values.length === 0,
  test({ values }) {
    const chosen = new Set(values);
    return { form: 'values', accepts: (value) => chosen.has(value), only: { values, anyCase: false } };
  },
  words: ({ values }, { show }) =>
    values.length === 0
      ? null
      : message(
          { en: '{values}', sv: '{values}', it: '{values}', da: '{values}' },
          { values: { list: values.map(show), or: true } },
        ),
  saidAs: ({ values }) =>
    values.length === 1
      ? { positive: is.label, negative: is.negativeLabel }
      : { positive: label, negative: negativeLabel },
  example: {
    type: 'text',
    rows: ['Married', 'Single', null, 'Divorced'],
    value: { values: ['Single', 'Divorced'] },
    keeps: [1, 3],
  },
};
