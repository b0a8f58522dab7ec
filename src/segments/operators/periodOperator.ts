import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Text } from '../../language/text.ts';
import {
  dayLength,
  type PeriodAnchor,
  periodAnchors,
  periodAround,
  type PeriodUnit,
  periodUnits,
  type Stretch,
} from './calendar.ts';
import { during } from './intervals.ts';
import type { Operator } from './operator.ts';
import { periodWords } from './periodWords.ts';

/** This, last or next week, month, quarter or year. */
export interface PeriodValue {
  readonly which: PeriodAnchor;
  readonly unit: PeriodUnit;
}

const schema = v.strictObject({ which: v.picklist(periodAnchors), unit: v.picklist(periodUnits) });

interface Period {
  readonly name: string;
  readonly label: Text;
  readonly negativeLabel: Text;
  /** How the label reads in a sentence, where that differs from the menu. */
  readonly said?: { readonly positive: Text; readonly negative: Text };
  readonly words: 'label' | 'of';
  /** The days of the period that are meant. */
  readonly days: (period: Stretch) => Stretch;
  readonly example: Operator<PeriodValue>['example'];
}

/** An operator of date columns about the week, month, quarter or year around today. */
export function periodOperator({ said, words, days, ...period }: Period): Operator<PeriodValue> {
  return {
    ...period,
    types: ['date'],
    offersNegative: true,
    control: 'period',
    initial: { which: 'this', unit: 'month' },
    read: (stored) => readAs(schema, stored, period.label),
    isUnfinished: () => false,
    test: ({ which, unit }, { asOf }) => during([days(periodAround(asOf, which, unit))]),
    words: ({ which, unit }) => message(periodWords[unit][which][words]),
    ...(said && { saidAs: () => said }),
    resolved({ which, unit }, asOf) {
      const { from, to } = days(periodAround(asOf, which, unit));
      return { from, to: to - dayLength };
    },
  };
}
