import { failed, type Result } from '../../language/problem.ts';
import { type Bitmap, copyBitmap } from '../../data/bitmap.ts';
import { rowOrder } from '../../data/rowOrder.ts';
import { columnOf } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import { evaluateRule } from '../../segments/evaluateRule.ts';
import { isActive } from '../../segments/isActive.ts';
import type { Question, RowsAnswer } from '../question.ts';
import type { KeptTable } from './kept.ts';

const longestPage = 200;

/** A page of a table's rows, or of those of them in `within`, at most 200, in the order of its columns. */
export function* rowsPage(
  kept: KeptTable,
  page: Omit<Extract<Question, { ask: 'rows' }>, 'ask'>,
  within: Bitmap | null = null,
): Work<Result<RowsAnswer>> {
  const wanted = yield* wantedRows(kept, page, within);
  if (failed(wanted)) return wanted;
  const rows = wanted.value;
  const order = rowOrder(kept.table, page.sort);
  const chosen = rows ? order.filter((row) => rows.get(row)) : order;
  const from = Math.max(0, Math.min(page.from, chosen.length));
  const numbers = chosen.subarray(from, from + Math.min(page.count, longestPage));
  const columns = kept.columns.map(({ name }) => columnOf(kept.table, name));
  return {
    value: {
      from,
      total: chosen.length,
      numbers: Array.from(numbers),
      rows: Array.from(numbers, (row) => columns.map((column) => column?.at(row) ?? null)),
    },
  };
}

function* wantedRows(
  { asked }: KeptTable,
  { where }: Omit<Extract<Question, { ask: 'rows' }>, 'ask'>,
  within: Bitmap | null,
): Work<Result<Bitmap | null>> {
  if (!where || !isActive(where)) return { value: within };
  const evaluated = yield* evaluateRule(where, asked);
  if (failed(evaluated)) return evaluated;
  const { rows } = evaluated.value;
  return { value: within ? copyBitmap(rows).and(within) : rows };
}
