import { message } from '../../src/language/message.ts';
import { columnOf, type Table } from '../../src/data/table.ts';
import type { Bitmap } from '../../src/data/bitmap.ts';
import type { MethodContext } from '../../src/segments/methods/method.ts';

const gone = { problem: { message: message({ en: 'gone', sv: 'borta', it: 'sparita', da: 'væk' }) } };

/** A table as a method sees it, without dimensions. `members` are the segments of another cell, by their id. */
export function contextOver(
  table: Table,
  asOf = Date.UTC(2024, 0, 1),
  members: Readonly<Record<string, Bitmap>> = {},
): MethodContext {
  return {
    table,
    asOf,
    column(subject) {
      const column = subject.of === 'column' ? columnOf(table, subject.column) : undefined;
      return column ? { value: column } : gone;
    },
    members({ segment }) {
      const rows = members[segment];
      return rows ? { value: rows } : gone;
    },
  };
}
