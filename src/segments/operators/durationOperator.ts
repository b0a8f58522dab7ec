import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Text } from '../../language/text.ts';
import { type DurationUnit, dayLength, durationUnits, shiftDay } from './calendar.ts';
import { durationWords } from './durationWords.ts';
import { during } from './intervals.ts';
import type { Operator } from './operator.ts';

/** So many whole days, weeks, months, quarters or years; the count is null until given. */
export interface DurationValue {
  readonly count: number | null;
  readonly unit: DurationUnit;
}

const schema = v.strictObject({
  count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  unit: v.picklist(durationUnits),
});

interface Duration {
  readonly name: string;
  readonly label: Text;
  readonly negativeLabel: Text;
  readonly offersNegative: boolean;
  readonly said: { readonly positive: Text; readonly negative: Text };
  readonly words: 'last' | 'next' | 'ago';
  /** How the shift from today counts: back or forward. */
  readonly direction: -1 | 1;
  /** The days meant, from today and the day it was shifted to; `to` is not in them, null is no bound. */
  readonly days: (today: number, shifted: number) => { readonly from: number | null; readonly to: number };
  readonly example: Operator<DurationValue>['example'];
}

/** An operator of date columns that counts whole days from today. */
export function durationOperator(duration: Duration): Operator<DurationValue> {
  const { said, words, direction, days, ...rest } = duration;
  const meant = ({ count, unit }: DurationValue, today: number) =>
    days(today, shiftDay(today, direction * (count ?? Number.NaN), unit));
  return {
    ...rest,
    types: ['date'],
    control: 'duration',
    initial: { count: null, unit: 'day' },
    read: (stored) => readAs(schema, stored, duration.label),
    isUnfinished: ({ count }) => count === null,
    test(value, { asOf }) {
      const { from, to } = meant(value, asOf);
      return during([{ from: from ?? -Infinity, to }]);
    },
    words: ({ count, unit }) => (count === null ? null : message(durationWords[unit][words], { count })),
    saidAs: () => said,
    resolved(value, asOf) {
      if (value.count === null) return { from: null, to: null };
      const { from, to } = meant(value, asOf);
      return { from, to: to - dayLength };
    },
  };
}
