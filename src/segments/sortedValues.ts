import { type Bitmap } from '../data/bitmap.ts';
import type { Column } from '../data/column.ts';

const known = new WeakMap<Column, { mask: Bitmap | null; sorted: Float64Array }>();

/** The non-missing numbers or dates of a column in the rows of a table (null: all), ascending. Kept for the last rows asked. */
export function sortedValues(column: Column, mask: Bitmap | null): Float64Array {
  const last = known.get(column);
  if (last && last.mask === mask) return last.sorted;
  const values = 'values' in column ? column.values : new Float64Array();
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value) || (mask !== null && !mask.get(row))) continue;
    kept[count++] = value;
  }
  const sorted = kept.slice(0, count).sort();
  known.set(column, { mask, sorted });
  return sorted;
}
