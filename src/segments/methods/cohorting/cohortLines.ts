import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/cohorts.ts';
import type { Column, DateColumn, NumberColumn } from '../../../data/column.ts';
import { cohorts, type CohortsScheme } from '../cohorts.ts';
import type { MethodContext } from '../method.ts';
import { quantityOf } from '../settled/quantityOf.ts';

/** The columns that tell cohorts; without a key each row is a customer. */
export interface CohortLines {
  readonly date: DateColumn;
  readonly key: Column | null;
  readonly order: Column | null;
  readonly amount: NumberColumn | null;
}

/** The columns that a scheme names in one table. */
export function cohortLines(
  scheme: CohortsScheme,
  context: Pick<MethodContext, 'column'>,
): Result<CohortLines> {
  const label = (name: string) => cohorts.settings![name]!.label;
  const date = quantityOf(context, scheme.date, 'date', label('date'));
  if (failed(date)) return date;
  if (scheme.rows === 'customers')
    return { value: { date: date.value, key: null, order: null, amount: null } };
  if (!scheme.key) return { problem: { message: message(words.chooseKey) } };
  const key = context.column(scheme.key);
  if (failed(key)) return key;
  const order = scheme.order && context.column(scheme.order);
  if (order && failed(order)) return order;
  const amount = scheme.amount && quantityOf(context, scheme.amount, 'number', label('amount'));
  if (amount && failed(amount)) return amount;
  return {
    value: {
      date: date.value,
      key: key.value,
      order: order && order.value,
      amount: amount && amount.value,
    },
  };
}
