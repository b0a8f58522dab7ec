import type { Column } from '../../../data/column.ts';
import type { Table } from '../../../data/table.ts';
import { valuesOf } from '../../valuesOf.ts';
import { seenCodes } from './seenCodes.ts';

/** The values that occur in the rows of a table, by code point; the labels of yes or no; null of numbers and dates. */
export function levelsOf(column: Column, table: Table): readonly string[] | null {
  if (column.type === 'boolean') return [...column.labels];
  if (column.type !== 'text') return null;
  const { codes, dictionary } = valuesOf(column);
  const seen = seenCodes(codes, dictionary.length, table.mask() ?? null);
  return dictionary.filter((_, code) => code > 0 && seen[code] === 1).toSorted();
}
