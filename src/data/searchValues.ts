import type { Bitmap } from './bitmap.ts';
import type { Column } from './column.ts';
import { mostFrequent, type ValueCount } from './mostFrequent.ts';
import { valueCounts } from './valueCounts.ts';

/**
 * The values of a text or boolean column that hold a piece of text, in any case, most frequent first; `more` counts
 * the further ones. A column of numbers or dates has none.
 */
export function searchValues(
  column: Column,
  rows: Bitmap | null,
  search: string,
  limit: number,
): { readonly values: readonly ValueCount[]; readonly more: number } {
  if (column.type === 'number' || column.type === 'date') return { values: [], more: 0 };
  const counts = valueCounts(column, rows);
  const sought = search.toLowerCase();
  return sought === ''
    ? mostFrequent(counts, limit)
    : mostFrequent(counts, limit, (value) => value.toLowerCase().includes(sought));
}
