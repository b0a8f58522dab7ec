import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Text } from '../../language/text.ts';
import { exactNumber } from './exactNumber.ts';
import type { Operator, Test } from './operator.ts';

/** The value of an operator that compares with one number; null until one is given. */
export interface NumberValue {
  readonly number: number | null;
}

const schema = v.strictObject({ number: v.nullable(v.pipe(v.number(), v.finite())) });

const words: Text = { en: '{number}', sv: '{number}', it: '{number}', da: '{number}' };

interface NumberComparison {
  readonly name: string;
  readonly label: Text;
  readonly negativeLabel: Text;
  readonly offersNegative: boolean;
  readonly testOf: (number: number) => Test;
  readonly example: Operator<NumberValue>['example'];
}

/** An operator of number columns that compares with one number. */
export function numberComparison(comparison: NumberComparison): Operator<NumberValue> {
  const { testOf, ...rest } = comparison;
  return {
    ...rest,
    types: ['number'],
    control: 'number',
    initial: { number: null },
    read: (stored) => readAs(schema, stored, comparison.label),
    isUnfinished: ({ number }) => number === null,
    test: ({ number }) => testOf(number ?? Number.NaN),
    words: ({ number }) => (number === null ? null : message(words, { number: exactNumber(number) })),
  };
}
