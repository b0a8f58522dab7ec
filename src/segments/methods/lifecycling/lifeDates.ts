import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/lifecycle.ts';
import type { DateColumn } from '../../../data/column.ts';
import { dayLength, startOfDay } from '../../operators/calendar.ts';
import { lifecycle, type LifecycleScheme } from '../lifecycle.ts';
import type { MethodContext } from '../method.ts';
import { quantityOf } from '../settled/quantityOf.ts';

/** The purchases of one customer in epoch milliseconds; NaN where one is missing. */
export interface Purchases {
  readonly last: number;
  readonly first: number;
  readonly previous: number;
}

/** The days that part the stages, as the midnights that begin them, seen from today. */
export interface LifeLimits {
  readonly today: number;
  /** From here on a first purchase makes a new customer. */
  readonly newFrom: number;
  /** From here on a last purchase is active, and before that at risk from the other on. */
  readonly activeFrom: number;
  readonly riskFrom: number;
  /** So many whole days without a purchase are within the stage “at risk”: more of them, and a buyer is won back. */
  readonly longestGap: number;
}

/** The columns of purchases in a table, and the limits. */
export interface LifeDates {
  readonly limits: LifeLimits;
  readonly rows: number;
  at(row: number): Purchases;
}

export function lifeDates(scheme: LifecycleScheme, context: MethodContext): Result<LifeDates> {
  if (scheme.isAtRisk <= scheme.isActive) return { problem: { message: message(words.limitsOutOfOrder) } };
  const columns: (DateColumn | null)[] = [];
  for (const name of ['last', 'first', 'previous'] as const) {
    const trait = scheme[name];
    if (!trait && name !== 'last') {
      columns.push(null);
      continue;
    }
    const column = quantityOf(context, trait, 'date', lifecycle.settings![name]!.label);
    if (failed(column)) return column;
    columns.push(column.value);
  }
  const [last, first, previous] = columns;
  const today = startOfDay(context.asOf);
  const ago = (days: number) => today - days * dayLength;
  return {
    value: {
      limits: {
        today,
        newFrom: ago(scheme.isNew),
        activeFrom: ago(scheme.isActive),
        riskFrom: ago(scheme.isAtRisk),
        longestGap: scheme.isAtRisk,
      },
      rows: last!.length,
      at: (row) => ({
        last: last!.values[row]!,
        first: first ? first.values[row]! : Number.NaN,
        previous: previous ? previous.values[row]! : Number.NaN,
      }),
    },
  };
}
