import type { ColumnDescription } from '../../notebook/results.ts';

const narrowest = 144;
const widest = 280;
const narrow = 600;
const padding = 26;
const digit = 8.2;

/** The width in pixels that a column of numbers cannot do without: `longest` is its longest value as shown. */
function neededWidth({ type }: ColumnDescription, longest: string): number {
  return type === 'text' || type === 'boolean' ? 0 : padding + longest.length * digit;
}

/** The width of a column in pixels: room for its name, what it is taken to be, and most of its values. */
function columnWidth(column: ColumnDescription, longest: string): number {
  const { name, role, base, type, values } = column;
  const head = 58 + name.length * 7.4;
  const chips = 24 + (base ? 88 : 0) + (role ? 92 : 0);
  const text = type === 'text' ? Math.max(0, ...values.slice(0, 12).map(({ value }) => value.length)) : 0;
  const wanted = Math.min(widest, Math.max(narrowest, head, chips, padding + text * 6.6));
  return Math.round(Math.max(wanted, neededWidth(column, longest)));
}

/** Whether a room of this width has columns of one width, so that none is cut at its edge. */
export function isNarrow(room: number): boolean {
  return room > 0 && room < narrow;
}

/**
 * The widths of the columns of a table in pixels. `longest` gives a column's longest number or date as shown; `room` is
 * the width that the columns are seen in: where it is narrow, as many whole columns as fit fill it.
 */
export function columnWidths(
  columns: readonly ColumnDescription[],
  longest: (column: ColumnDescription) => string,
  room: number,
): readonly number[] {
  if (!isNarrow(room)) return columns.map((column) => columnWidth(column, longest(column)));
  const least = Math.max(132, ...columns.map((column) => neededWidth(column, longest(column))));
  const width = Math.floor(room / Math.max(1, Math.floor(room / least)));
  return columns.map(() => Math.max(width, Math.ceil(least)));
}
