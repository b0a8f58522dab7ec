import type { ColumnDescription } from '../../notebook/results.ts';

const narrowest = 144;
const widest = 280;

/** The width of a column in pixels: room for its name, what it is taken to be, and most of its values. */
export function columnWidth({ name, role, base, type, values }: ColumnDescription): number {
  const head = 58 + name.length * 7.4;
  const chips = 24 + (base ? 88 : 0) + (role ? 92 : 0);
  const longest = type === 'text' ? Math.max(0, ...values.slice(0, 12).map(({ value }) => value.length)) : 0;
  return Math.round(Math.min(widest, Math.max(narrowest, head, chips, 26 + longest * 6.6)));
}
