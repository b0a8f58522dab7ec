import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Text } from '../../language/text.ts';
import { dayOf } from './calendar.ts';
import { daySchema } from './daySchema.ts';
import type { Operator, Test } from './operator.ts';

/** A day as yyyy-mm-dd; null until given. */
export interface DateValue {
  readonly date: string | null;
}

const schema = v.strictObject({ date: daySchema });

interface DateComparison {
  readonly name: string;
  readonly label: Text;
  readonly negativeLabel: Text;
  readonly offersNegative: boolean;
  /** The test, from the midnight that begins the day. */
  readonly testOf: (day: number) => Test;
  readonly example: Operator<DateValue>['example'];
}

/** An operator of date columns that compares with one whole day. */
export function dateComparison({ testOf, ...comparison }: DateComparison): Operator<DateValue> {
  return {
    ...comparison,
    types: ['date'],
    control: 'date',
    initial: { date: null },
    read: (stored) => readAs(schema, stored, comparison.label),
    isUnfinished: ({ date }) => date === null,
    test: ({ date }) => testOf(dayIn(date) ?? Number.NaN),
    words({ date }) {
      const day = dayIn(date);
      if (day === null) return null;
      return message({ en: '{day}', sv: '{day}', it: 'il {day}', da: '{day}' }, { day: { date: day } });
    },
  };
}

function dayIn(date: string | null): number | null {
  return date === null ? null : dayOf(date);
}
