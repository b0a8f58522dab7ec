import { numberToType } from '../../app/typedNumber.ts';
import type { CellValue } from '../../data/column.ts';
import type { ColumnFacts } from '../../data/facts.ts';
import { formatDate, formatNumber } from '../../language/format.ts';
import type { Language } from '../../language/text.ts';
import { no, yes } from '../../language/words/data.ts';

/** Whether numbers of a column read as names, like years and keys, and so have no thousands signs. */
function readsAsName({ range }: ColumnFacts, role: string | null): boolean {
  if (role === 'key') return true;
  return range !== null && range.from >= 1800 && range.to <= 2200 && Number.isInteger(range.from);
}

/** A value of a column as it is shown, in the language's own form. Missing is the empty string. */
export function showValue(
  value: CellValue,
  column: ColumnFacts & { readonly role?: string | null },
  language: Language,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return column.labels?.[value ? 1 : 0] ?? (value ? yes : no)[language];
  if (typeof value === 'string') return value;
  if (column.type === 'date') return formatDate(value, language, column.hasTime ?? false);
  return readsAsName(column, column.role ?? null)
    ? numberToType(value, language)
    : formatNumber(value, language, 6);
}
