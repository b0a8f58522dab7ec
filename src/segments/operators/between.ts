import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { failed } from '../../language/problem.ts';
import { readAs } from '../../language/read.ts';
import { equals } from './equals.ts';
import { exactNumber } from './exactNumber.ts';
import { within } from './intervals.ts';
import type { Operator } from './operator.ts';
import { reversedRange } from './reversedRange.ts';

/** Two numbers, both included; null until given. */
export interface NumberRange {
  readonly from: number | null;
  readonly to: number | null;
}

const bound = v.nullable(v.pipe(v.number(), v.finite()));
const schema = v.strictObject({ from: bound, to: bound });
const label = { en: 'is between', sv: 'är mellan', it: 'è tra', da: 'er mellem' };
const negativeLabel = { en: 'is not between', sv: 'är inte mellan', it: 'non è tra', da: 'er ikke mellem' };

const both = {
  en: '{from} and {to} (both included)',
  sv: '{from} och {to} (båda medräknade)',
  it: '{from} e {to} (estremi inclusi)',
  da: '{from} og {to} (begge medregnet)',
};
/** A range from a number to itself. */
const same = { en: '{from}', sv: '{from}', it: '{from}', da: '{from}' };

/** The number lies between two others or is one of them. */
export const between: Operator<NumberRange> = {
  name: 'between',
  types: ['number'],
  label,
  negativeLabel,
  offersNegative: true,
  control: 'numberRange',
  initial: { from: null, to: null },
  read(stored) {
    const range = readAs(schema, stored, label);
    if (failed(range)) return range;
    const { from, to } = range.value;
    if (from === null || to === null || from <= to) return range;
    return reversedRange(exactNumber(from), exactNumber(to));
  },
  isUnfinished: ({ from, to }) => from === null || to === null,
  test: ({ from, to }) => within({ from: from ?? Number.NaN, to: to ?? Number.NaN }),
  words({ from, to }) {
    if (from === null || to === null) return null;
    const sentence = from === to ? same : both;
    return message(sentence, { from: exactNumber(from), to: exactNumber(to) });
  },
  saidAs: ({ from, to }) =>
    from === to
      ? { positive: equals.label, negative: equals.negativeLabel }
      : { positive: label, negative: negativeLabel },
  example: { type: 'number', rows: [23, 24, null, 48, 48.5], value: { from: 24, to: 48 }, keeps: [1, 3] },
};
