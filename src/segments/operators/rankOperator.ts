import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Text } from '../../language/text.ts';
import { exactNumber } from './exactNumber.ts';
import type { Operator, Test } from './operator.ts';

/** How many values to keep; null until given. */
export interface CountValue {
  readonly count: number | null;
}

/** What part of the values to keep, more than 0 and at most 100; null until given. */
export interface PercentValue {
  readonly number: number | null;
}

interface Rank {
  readonly name: string;
  readonly label: Text;
  readonly negativeLabel: Text;
  readonly said: { readonly positive: Text; readonly negative: Text };
  /** What follows the label in a sentence, with the hole `amount`; as in "the 2 highest" where that is not said already. */
  readonly counted: Text;
  readonly testOf: (sorted: Float64Array, amount: number) => Test;
}

const countSchema = v.strictObject({ count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))) });
const percentSchema = v.strictObject({
  number: v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))),
});

/** An operator that keeps so many of a number column's values, counted over the whole column of the table. */
export function rankOperator(
  { said, counted, testOf, ...rank }: Rank,
  example: Operator<CountValue>['example'],
): Operator<CountValue> {
  return {
    ...rank,
    types: ['number'],
    offersNegative: true,
    cutsFromData: true,
    control: 'count',
    initial: { count: null },
    read: (stored) => readAs(countSchema, stored, rank.label),
    isUnfinished: ({ count }) => count === null,
    test: ({ count }, context) => testOf(context.sorted(), count ?? 0),
    words: ({ count }) => (count === null ? null : message(counted, { amount: exactNumber(count) })),
    saidAs: () => said,
    example,
  };
}

/** An operator that keeps a part of a number column's values, counted over the whole column of the table. */
export function percentOperator(
  { said, counted, testOf, ...rank }: Rank,
  example: Operator<PercentValue>['example'],
): Operator<PercentValue> {
  return {
    ...rank,
    types: ['number'],
    offersNegative: true,
    cutsFromData: true,
    control: 'number',
    initial: { number: null },
    read: (stored) => readAs(percentSchema, stored, rank.label),
    isUnfinished: ({ number }) => number === null,
    test: ({ number }, context) => testOf(context.sorted(), number ?? 0),
    words: ({ number }) => (number === null ? null : message(counted, { amount: exactNumber(number) })),
    saidAs: () => said,
    example,
  };
}
