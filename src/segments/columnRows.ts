import type { Bitmap } from '../data/bitmap.ts';
import type { Column } from '../data/column.ts';
import type { Work } from '../data/work.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import { type ColumnTest, scan } from './scan.ts';

const memo = new WeakMap<Column, RecentlyUsed<Bitmap>>();

/** Bitmaps kept for a column: enough for the conditions on it, few enough that a drag does not pile up. */
const kept = 24;

/**
 * The rows of a column's base that pass a test, scanned once while it is remembered. The bitmap is shared: never
 * change it. `question` names the test where its normal form is a function: the operator and its value.
 */
export function* columnRows(column: Column, test: ColumnTest, question: string): Work<Bitmap> {
  let bitmaps = memo.get(column);
  if (!bitmaps) memo.set(column, (bitmaps = new RecentlyUsed(kept)));
  const key = keyOf(test, question);
  const known = bitmaps.get(key);
  if (known) return known;
  const rows = yield* scan(column, test);
  bitmaps.set(key, rows);
  return rows;
}

/** Intervals are their own key: a relative date or a top n is remembered by the bounds that it came to. */
function keyOf(test: ColumnTest, question: string): string {
  if (test.form !== 'intervals') return `${test.form} ${test.form === 'values' ? question : ''}`;
  const bounds = test.intervals.map(
    ({ from, to, fromClosed, toClosed }) => `${fromClosed ? '[' : '('}${from} ${to}${toClosed ? ']' : ')'}`,
  );
  return `intervals ${bounds.join(' ')}`;
}
