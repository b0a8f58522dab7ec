import { message } from '../../language/message.ts';
import { failed, type Problem, type Result } from '../../language/problem.ts';
import { type Bitmap, copyBitmap } from '../../data/bitmap.ts';
import { rowOrder } from '../../data/rowOrder.ts';
import { searchRows } from '../../data/searchRows.ts';
import { columnOf, type Table } from '../../data/table.ts';
import { pacer, type Work } from '../../data/work.ts';
import { evaluateRule } from '../../segments/evaluateRule.ts';
import { isActive } from '../../segments/isActive.ts';
import { RecentlyUsed } from '../../segments/recentlyUsed.ts';
import type { Question, RowsAnswer } from '../question.ts';
import type { KeptTable } from './kept.ts';

type Page = Omit<Extract<Question, { ask: 'rows' }>, 'ask'>;

const longestPage = 200;

/** The rows that hold the last texts searched for, by table. */
const searches = new WeakMap<Table, RecentlyUsed<Bitmap>>();
const searchesKept = 4;
/** What is searched for now: an older search that is still at work is given up. */
const newest = new WeakMap<Table, string>();

/** A page of a table's rows, or of those of them in `within`, at most 200, in the order of its columns. */
export function* rowsPage(
  kept: KeptTable,
  page: Page,
  within: Bitmap | null = null,
): Work<Result<RowsAnswer>> {
  const wanted = yield* wantedRows(kept, page, within);
  if (failed(wanted)) return wanted;
  const order = yield* rowOrder(kept.table, page.sort);
  const chosen = wanted.value ? yield* chosenRows(order, wanted.value) : order;
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

/** The last choice of rows out of an order: scrolling asks for page after page of the same. */
const lastChosen = new WeakMap<Uint32Array, { readonly rows: Bitmap; readonly chosen: Uint32Array }>();

function* chosenRows(order: Uint32Array, rows: Bitmap): Work<Uint32Array> {
  const last = lastChosen.get(order);
  if (last?.rows === rows) return last.chosen;
  const isDue = pacer();
  const chosen = new Uint32Array(order.length);
  let count = 0;
  for (let index = 0; index < order.length; index++) {
    const row = order[index]!;
    if (rows.get(row)) chosen[count++] = row;
    if ((index & 0xffff) === 0 && isDue()) yield { fraction: null };
  }
  const exact = chosen.slice(0, count);
  lastChosen.set(order, { rows, chosen: exact });
  return exact;
}

/** The rows that match what a page asks for; null for all rows. */
function* wantedRows(
  kept: KeptTable,
  { where, search }: Page,
  within: Bitmap | null,
): Work<Result<Bitmap | null>> {
  let wanted = within;
  if (where && isActive(where)) {
    const evaluated = yield* evaluateRule(where, kept.asked);
    if (failed(evaluated)) return evaluated;
    wanted = both(evaluated.value.rows, wanted);
  }
  const sought = search?.trim() ?? '';
  if (sought === '') return { value: wanted };
  const found = yield* foundRows(kept.table, sought);
  return found ? { value: both(found, wanted) } : { problem: overtaken };
}

function both(rows: Bitmap, wanted: Bitmap | null): Bitmap {
  return wanted ? copyBitmap(rows).and(wanted) : rows;
}

/** The rows of the base in which any column holds a text; null when a newer search has begun. */
function* foundRows(table: Table, sought: string): Work<Bitmap | null> {
  newest.set(table, sought);
  let known = searches.get(table);
  if (!known) searches.set(table, (known = new RecentlyUsed(searchesKept)));
  const remembered = known.get(sought);
  if (remembered) return remembered;
  const columns = table.columnNames().flatMap((name) => columnOf(table, name) ?? []);
  const work = searchRows(columns, table.totalRows(), sought);
  for (;;) {
    const step = work.next();
    if (step.done) {
      known.set(sought, step.value);
      return step.value;
    }
    yield step.value;
    if (newest.get(table) !== sought) return null;
  }
}

const overtaken: Problem = {
  message: message({
    en: 'A newer search has taken over.',
    sv: 'En nyare sökning har tagit över.',
    it: 'È partita una ricerca più recente.',
    da: 'En nyere søgning har taget over.',
  }),
};
