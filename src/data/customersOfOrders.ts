import { roundEdge } from '../statistics/roundEdge.ts';
import type { Bitmap } from './bitmap.ts';
import type { Column, DateColumn } from './column.ts';
import { groupRows } from './groupRows.ts';
import { OrderBook } from './orderBook.ts';
import { pacer, type Work } from './work.ts';

/** The lines of an order log. */
export interface OrderLines {
  /** Who bought. */
  readonly key: Column;
  /** Lines of one customer with the same value here are one order; null: each line is an order. */
  readonly order: Column | null;
  readonly date: DateColumn;
  /** What each line is worth; null: not known. */
  readonly amount: Float64Array | null;
  /** The lines to go over; null: all. */
  readonly rows: Bitmap | null;
}

/** One entry a customer in each array, in the order in which customers are first met. */
export interface CustomersOfOrders {
  /** A line of the customer. */
  readonly line: Uint32Array;
  /** Orders with a line above 0 (any line, where amounts are not known): a cancellation is no order. */
  readonly orders: Float64Array;
  /** The sum of all amounts, cancellations included, rounded to 15 digits; null where amounts are not known. */
  readonly revenue: Float64Array | null;
  /** Of the orders alone: the first, the last, and the one before the last; NaN without such an order. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly previous: Float64Array;
  /** What the first order was worth; NaN without one. */
  readonly firstRevenue: Float64Array | null;
  readonly lines: Float64Array;
  /** Lines left out: without a customer, and of the others without a date. */
  readonly withoutKey: number;
  readonly withoutDate: number;
}

const stretch = 1 << 15;

/**
 * One entry a customer from the lines of an order log. An order is dated by its first line above 0. Lines without a
 * customer or a date are left out; a line without an order number is an order of its own; a missing amount is 0.
 */
export function* customersOfOrders({ key, order, date, amount, rows }: OrderLines): Work<CustomersOfOrders> {
  const keys = groupRows(key);
  yield { fraction: null };
  const numbers = order && groupRows(order);
  yield { fraction: null };
  const places = new Uint32Array(keys.groups + 1);
  const firstLines: number[] = [];
  const lines: number[] = [];
  const book = new OrderBook();
  let [withoutKey, withoutDate] = [0, 0];
  const isTime = pacer();
  for (let line = 0; line < date.length; line++) {
    if (line % stretch === 0 && isTime()) yield { fraction: line / date.length };
    if (rows !== null && !rows.get(line)) continue;
    const code = keys.codes[line]!;
    if (code === 0) {
      withoutKey++;
      continue;
    }
    const day = date.values[line]!;
    if (Number.isNaN(day)) {
      withoutDate++;
      continue;
    }
    let customer = places[code]!;
    if (customer === 0) {
      customer = places[code] = firstLines.push(line);
      lines.push(0);
    }
    lines[customer - 1]!++;
    book.write(customer - 1, numbers ? numbers.codes[line]! : 0, day, amount ? amount[line]! : null);
  }
  const customers = firstLines.length;
  const { orders, revenue, first, last, previous, firstRevenue } = yield* book.close(customers);
  return {
    line: Uint32Array.from(firstLines),
    orders,
    revenue: amount && revenue.map(roundEdge),
    first,
    last,
    previous,
    firstRevenue: amount && firstRevenue.map(roundEdge),
    lines: Float64Array.from(lines),
    withoutKey,
    withoutDate,
  };
}
