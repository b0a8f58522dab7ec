import { rowOrder } from '../../data/rowOrder.ts';
import { columnOf } from '../../data/table.ts';
import type { Question, RowsAnswer } from '../question.ts';
import type { KeptTable } from './kept.ts';

const longestPage = 200;

/** A page of a table's rows, at most 200, in the order of its columns. */
export function rowsPage(kept: KeptTable, question: Extract<Question, { ask: 'rows' }>): RowsAnswer {
  const order = rowOrder(kept.table, question.sort);
  const from = Math.max(0, Math.min(question.from, order.length));
  const page = order.subarray(from, from + Math.min(question.count, longestPage));
  const columns = kept.columns.map(({ name }) => columnOf(kept.table, name));
  return {
    from,
    total: order.length,
    rows: Array.from(page, (row) => columns.map((column) => column?.at(row) ?? null)),
  };
}
