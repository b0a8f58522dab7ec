import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { failed } from '../../language/problem.ts';
import { readAs } from '../../language/read.ts';
import { between } from './between.ts';
import { dayLength, dayOf } from './calendar.ts';
import { daySchema } from './daySchema.ts';
import { during } from './intervals.ts';
import { on } from './on.ts';
import type { Operator } from './operator.ts';
import { reversedRange } from './reversedRange.ts';

/** Two days as yyyy-mm-dd, both included; null until given. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

const both = {
  en: '{from} and {to} (both included)',
  sv: 'den {from} och den {to} (båda medräknade)',
  it: 'il {from} e il {to} (estremi inclusi)',
  da: 'den {from} og den {to} (begge medregnet)',
};
/** A range of one day. */
const same = { en: '{from}', sv: '{from}', it: 'il {from}', da: '{from}' };

const schema = v.strictObject({ from: daySchema, to: daySchema });

function daysOf({ from, to }: DateRange): { readonly from: number; readonly to: number } | null {
  const first = from === null ? null : dayOf(from);
  const last = to === null ? null : dayOf(to);
  return first === null || last === null ? null : { from: first, to: last };
}

/** The date lies in a range of whole days. */
export const betweenDates: Operator<DateRange> = {
  name: 'betweenDates',
  types: ['date'],
  label: between.label,
  negativeLabel: between.negativeLabel,
  offersNegative: true,
  control: 'dateRange',
  initial: { from: null, to: null },
  read(stored) {
    const range = readAs(schema, stored, between.label);
    if (failed(range)) return range;
    const days = daysOf(range.value);
    if (!days || days.from <= days.to) return range;
    return reversedRange({ date: days.from }, { date: days.to });
  },
  isUnfinished: (range) => daysOf(range) === null,
  test(range) {
    const days = daysOf(range);
    return days ? during([{ from: days.from, to: days.to + dayLength }]) : during([]);
  },
  words(range) {
    const days = daysOf(range);
    if (!days) return null;
    return message(days.from === days.to ? same : both, {
      from: { date: days.from },
      to: { date: days.to },
    });
  },
  saidAs: ({ from, to }) =>
    from === to
      ? { positive: on.label, negative: on.negativeLabel }
      : { positive: between.label, negative: between.negativeLabel },
  example: {
    type: 'date',
    rows: [
      Date.UTC(2024, 0, 1),
      Date.UTC(2024, 0, 31, 23),
      Date.UTC(2024, 1, 1),
      null,
      Date.UTC(2023, 11, 31),
    ],
    value: { from: '2024-01-01', to: '2024-01-31' },
    keeps: [0, 1],
  },
};
