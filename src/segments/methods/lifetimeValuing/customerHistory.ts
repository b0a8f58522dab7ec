import { failed, type Result } from '../../../language/problem.ts';
import { rowsOf } from '../../../data/table.ts';
import { pacer, type Work } from '../../../data/work.ts';
import type { RepeatBuying } from '../../../statistics/repeatBuying.ts';
import { dayLength, startOfDay } from '../../operators/calendar.ts';
import { lifetimeValue, type LifetimeValueScheme } from '../lifetimeValue.ts';
import type { MethodContext } from '../method.ts';
import { quantityOf } from '../settled/quantityOf.ts';

/** What is known of each row of a table's base; rows that lack a part of it, or contradict themselves, do not count. */
export interface CustomerHistory {
  readonly counts: Uint8Array;
  /** Orders less one; ages in weeks. */
  readonly buying: RepeatBuying & { readonly repeats: Float64Array };
  /** What a purchase was worth in the mean: of the repeats where the first order's value is told, else of all. */
  readonly spend: Float64Array;
  readonly value: Float64Array;
  readonly orders: Float64Array;
  /** Counted rows of the table, and those that lack a part, have no order, or begin or buy after the as-of date. */
  readonly counted: number;
  readonly missing: number;
  readonly withoutOrder: number;
  readonly inFuture: number;
  /** Days from the last purchase of all to the as-of date. */
  readonly silence: number;
}

const week = 7 * dayLength;

/** Reads the history of each customer of a table up to the as-of date, in whole days. */
export function* customerHistory(
  scheme: LifetimeValueScheme,
  context: Pick<MethodContext, 'table' | 'column'>,
  asOf: number,
): Work<Result<CustomerHistory>> {
  const label = (name: string) => lifetimeValue.settings![name]!.label;
  const value = quantityOf(context, scheme.value, 'number', label('value'));
  if (failed(value)) return value;
  const orders = quantityOf(context, scheme.orders, 'number', label('orders'));
  if (failed(orders)) return orders;
  const first = quantityOf(context, scheme.first, 'date', label('first'));
  if (failed(first)) return first;
  // The plain formula asks for no last purchase.
  const last = scheme.kind === 'forecast' ? quantityOf(context, scheme.last, 'date', label('last')) : first;
  if (failed(last)) return last;
  const firstValue =
    scheme.firstValue && scheme.kind === 'forecast'
      ? quantityOf(context, scheme.firstValue, 'number', label('firstValue'))
      : null;
  if (firstValue && failed(firstValue)) return firstValue;
  const { length } = value.value;
  const kept = rowsOf(context.table);
  const today = startOfDay(asOf);
  const empty = () => new Float64Array(length);
  const [repeats, lastAge, age, spend] = [empty(), empty(), empty(), empty()];
  const counts = new Uint8Array(length);
  let [counted, missing, withoutOrder, inFuture, latest] = [0, 0, 0, 0, Number.NEGATIVE_INFINITY];
  const isTime = pacer();
  for (let row = 0; row < length; row++) {
    if ((row & 0x7fff) === 0 && isTime()) yield { fraction: row / length };
    if (!kept.get(row)) continue;
    const [worth, times] = [value.value.values[row]!, orders.value.values[row]!];
    if (times < 1) {
      withoutOrder++;
      continue;
    }
    const [from, to] = [startOfDay(first.value.values[row]!), startOfDay(last.value.values[row]!)];
    if (from > today || to > today) {
      inFuture++;
      continue;
    }
    // NaN wherever a part is missing; a last purchase before the first is none.
    if (Number.isNaN(worth + times + from + to) || to < from) {
      missing++;
      continue;
    }
    const x = Math.round(times) - 1;
    repeats[row] = x;
    lastAge[row] = x > 0 ? (to - from) / week : 0;
    age[row] = (today - from) / week;
    const begun = firstValue ? firstValue.value.values[row]! : Number.NaN;
    spend[row] = Number.isNaN(begun) ? worth / (x + 1) : x > 0 ? difference(worth, begun) / x : 0;
    counts[row] = 1;
    counted++;
    if (to > latest) latest = to;
  }
  return {
    value: {
      counts,
      buying: { repeats, lastAge, age },
      spend,
      value: value.value.values,
      orders: orders.value.values,
      counted,
      missing,
      withoutOrder,
      inFuture,
      silence: counted > 0 ? (today - latest) / dayLength : 0,
    },
  };
}

/** What was bought and taken back comes to nothing, not to the rounding of sums: a spend of 1e-14 would bend the model. */
function difference(whole: number, part: number): number {
  return Math.abs(whole - part) <= 1e-12 * Math.abs(whole) ? 0 : whole - part;
}
