import type { FinishedColumn } from './columnBuilder.ts';

/**
 * How many columns belong to the table: all but those at the end that have neither a name nor a value, which come of a
 * separator at the end of lines. The first column always stays.
 */
export function keptColumns(header: readonly string[], columns: readonly FinishedColumn[]): number {
  let kept = columns.length;
  while (kept > 1 && (header[kept - 1] ?? '').trim() === '' && isEmpty(columns[kept - 1]!)) kept--;
  return kept;
}

function isEmpty({ column, blank, unread }: FinishedColumn): boolean {
  if (blank.count > 0 || unread.count > 0) return false;
  for (let row = 0; row < column.length; row++) if (column.at(row) !== null) return false;
  return true;
}
