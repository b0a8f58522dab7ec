import type { NumberColumn } from '../../data/column.ts';

const known = new WeakMap<NumberColumn, boolean>();

/** Whether a column holds whole numbers only. Looked through once. */
export function isWhole(column: NumberColumn): boolean {
  let found = known.get(column);
  if (found === undefined) {
    found = column.values.every((value) => Number.isInteger(value) || Number.isNaN(value));
    known.set(column, found);
  }
  return found;
}
