import { ranks } from './ranks.ts';
import { rowNumbers } from './rowNumbers.ts';
import { columnOf, rowsOf, type Table } from './table.ts';
import { pacer, type Work } from './work.ts';

interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The rows of the base in the order that a table shows them: in file order, and as it was sorted last. */
interface Orders {
  readonly file: Uint32Array;
  sorted?: Sort & { readonly rows: Uint32Array };
}

const orders = new WeakMap<Table, Orders>();

/**
 * Positions in the base of every row of a table, in file order or sorted by a column.
 * Missing values come last either way; equal values stay in file order.
 */
export function* rowOrder(table: Table, sort?: Sort): Work<Uint32Array> {
  let known = orders.get(table);
  if (!known) orders.set(table, (known = { file: rowNumbers(rowsOf(table)) }));
  if (!sort) return known.file;
  const { column, descending } = sort;
  if (known.sorted?.column !== column || known.sorted.descending !== descending) {
    const rows = yield* sortedRows(table, known.file, sort);
    known.sorted = { column, descending, rows };
    return rows;
  }
  return known.sorted.rows;
}

/** Rows sorted by counting how many there are of each rank. */
function* sortedRows(table: Table, rows: Uint32Array, { column: name, descending }: Sort): Work<Uint32Array> {
  const column = columnOf(table, name);
  if (!column) return rows;
  const { of, highest } = yield* ranks(column);
  const isDue = pacer();
  const place = (row: number) => {
    const rank = of[row]!;
    return rank === 0 ? highest : descending ? highest - rank : rank - 1;
  };
  const next = new Uint32Array(highest + 1);
  for (let index = 0; index < rows.length; index++) {
    next[place(rows[index]!)]!++;
    if ((index & 0xffff) === 0 && isDue()) yield { fraction: null };
  }
  let start = 0;
  for (let index = 0; index <= highest; index++) {
    const count = next[index]!;
    next[index] = start;
    start += count;
    if ((index & 0xffff) === 0 && isDue()) yield { fraction: null };
  }
  const sorted = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    sorted[next[place(row)]!++] = row;
    if ((index & 0xffff) === 0 && isDue()) yield { fraction: null };
  }
  return sorted;
}
