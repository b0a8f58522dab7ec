import type { Column } from './column.ts';
import { columnOf, rowsOf, type Table } from './table.ts';

/** The rows of the base in the order that a table shows them, by table and sort. */
const orders = new WeakMap<Table, Map<string, Uint32Array>>();

/**
 * Positions in the base of every row of a table, in file order or sorted by a column.
 * Missing values come last either way; equal values stay in file order.
 */
export function rowOrder(
  table: Table,
  sort?: { readonly column: string; readonly descending: boolean },
): Uint32Array {
  let known = orders.get(table);
  if (!known) orders.set(table, (known = new Map()));
  const key = sort ? `${sort.descending ? '-' : '+'}${sort.column}` : '';
  let order = known.get(key);
  if (!order) {
    const column = sort && columnOf(table, sort.column);
    order = fileOrder(table);
    if (column) order = order.toSorted(comparator(column, sort.descending));
    known.set(key, order);
  }
  return order;
}

function fileOrder(table: Table): Uint32Array {
  const order = new Uint32Array(table.numRows());
  let next = 0;
  rowsOf(table).scan((row) => {
    order[next++] = row;
  });
  return order;
}

function comparator(column: Column, descending: boolean): (left: number, right: number) => number {
  const sign = descending ? -1 : 1;
  return (left, right) => {
    const one = column.at(left);
    const other = column.at(right);
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    return one < other ? -sign : one > other ? sign : 0;
  };
}
