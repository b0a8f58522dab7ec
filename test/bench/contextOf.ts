import { message } from '../../src/language/message.ts';
import { columnOf, type Table } from '../../src/data/table.ts';
import type { MethodContext } from '../../src/segments/methods/method.ts';

const none = { problem: { message: message({ en: 'none', sv: 'ingen', it: 'nessuna', da: 'ingen' }) } };

/** A table as a rule sees it, without dimensions and other segments. */
export function contextOf(table: Table): MethodContext {
  return {
    table,
    asOf: Date.UTC(2026, 8, 1),
    column(subject) {
      const column = subject.of === 'column' ? columnOf(table, subject.column) : undefined;
      return column ? { value: column } : none;
    },
    members: () => none,
  };
}
