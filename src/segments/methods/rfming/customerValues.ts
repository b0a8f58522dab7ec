import { failed, type Result } from '../../../language/problem.ts';
import type { DateColumn, NumberColumn } from '../../../data/column.ts';
import { rowsOf, type Table } from '../../../data/table.ts';
import { pacer, type Work } from '../../../data/work.ts';
import { dayLength, startOfDay } from '../../operators/calendar.ts';
import type { MethodContext } from '../method.ts';
import { rfm, type RfmScheme } from '../rfm.ts';
import { quantityOf } from '../settled/quantityOf.ts';
import type { Trait } from '../settings/setting.ts';

/** The columns that customers are scored by. */
export interface CustomerColumns {
  readonly recency: DateColumn | NumberColumn;
  readonly frequency: NumberColumn;
  readonly monetary: NumberColumn | null;
}

/** What customers are scored by, a value a row of the base; NaN in rows that are not scored. */
export interface CustomerValues {
  /** Whole days before the as-of date. */
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  /** Null where no column is chosen. */
  readonly monetary: Float64Array | null;
  readonly scored: number;
  /** Rows of the table that lack a value that is needed. */
  readonly missing: number;
  /** Rows of the table without an order. */
  readonly withoutOrder: number;
  /** Scored rows whose last purchase lies after the as-of date. */
  readonly inFuture: number;
  /** Scored rows with a value below zero. */
  readonly belowZero: number;
}

/** The columns of a scheme in one table; `needsMonetary` says whether a name asks for M. */
export function customerColumns(
  scheme: Pick<RfmScheme, 'recency' | 'frequency' | 'monetary'>,
  needsMonetary: boolean,
  context: Pick<MethodContext, 'column'>,
): Result<CustomerColumns> {
  const recency = recencyOf(scheme.recency, context);
  if (failed(recency)) return recency;
  const frequency = quantityOf(context, scheme.frequency, 'number', labels('frequency'));
  if (failed(frequency)) return frequency;
  const columns = { recency: recency.value, frequency: frequency.value };
  if (!scheme.monetary && !needsMonetary) return { value: { ...columns, monetary: null } };
  const monetary = quantityOf(context, scheme.monetary, 'number', labels('monetary'));
  if (failed(monetary)) return monetary;
  return { value: { ...columns, monetary: monetary.value } };
}

const labels = (name: string) => rfm.settings![name]!.label;

/** A number counts days; anything but a number has to be a date. */
function recencyOf(
  trait: Trait | null,
  context: Pick<MethodContext, 'column'>,
): Result<CustomerColumns['recency']> {
  const column = trait && context.column(trait);
  if (column && !failed(column) && column.value.type === 'number') return { value: column.value };
  return quantityOf(context, trait, 'date', labels('recency'));
}

/** The values of a table's customers, dates counted back from `today` (epoch milliseconds of a midnight). Who has no order, or lacks a value that is needed, is not scored. */
export function* customerValues(
  { recency, frequency, monetary }: CustomerColumns,
  needsMonetary: boolean,
  table: Table,
  today: number | null,
): Work<CustomerValues> {
  const rows = rowsOf(table);
  const day = recency.type === 'date' ? today : null;
  const empty = () => new Float64Array(frequency.length).fill(Number.NaN);
  const values = { recency: empty(), frequency: empty(), monetary: monetary && empty() };
  const counts = { scored: 0, missing: 0, withoutOrder: 0, inFuture: 0, belowZero: 0 };
  const isTime = pacer();
  for (let row = 0; row < frequency.length; row++) {
    if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / frequency.length };
    if (!rows.get(row)) continue;
    const orders = frequency.values[row]!;
    if (orders <= 0) {
      counts.withoutOrder++;
      continue;
    }
    const given = recency.values[row]!;
    const worth = monetary ? monetary.values[row]! : Number.NaN;
    if (Number.isNaN(orders) || Number.isNaN(given) || (needsMonetary && Number.isNaN(worth))) {
      counts.missing++;
      continue;
    }
    const days = day === null ? given : (day - startOfDay(given)) / dayLength;
    values.recency[row] = days;
    values.frequency[row] = orders;
    if (values.monetary) values.monetary[row] = worth;
    counts.scored++;
    if (days < 0) counts.inFuture++;
    if (worth < 0) counts.belowZero++;
  }
  return { ...values, ...counts };
}
