import { message } from '../../language/message.ts';
import type { Result } from '../../language/problem.ts';
import type { ColumnReading } from '../../data/columnFormat.ts';
import type { ReadTable } from '../../data/formats/format.ts';
import { retype } from '../../data/retype.ts';
import { retypeSummary } from '../../data/retypeSummary.ts';
import { columnOf } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import { clockOffset } from '../../data/zoneOffset.ts';
import type { RetypeAnswer } from '../question.ts';
import { columnGone } from './columnGone.ts';
import type { KeptTable } from './kept.ts';

/** What a column would be in another reading. `asked` is the cell's own source with the column as text. */
export function* retypeAnswer(
  { before, below, reading: { dateOrder, zone } }: KeptTable,
  name: string,
  reading: ColumnReading,
  asked: ReadTable | null,
): Work<Result<RetypeAnswer>> {
  const column = asked
    ? asked.columns.find((known) => known.name === name)?.column
    : below && columnOf(below, name);
  if (!column) return { problem: { message: message(columnGone, { column: name }) } };
  const retyped = yield* retype(column, reading, {
    decimal: asked?.facts.decimal ?? '.',
    dateOrder,
    offsetOf: clockOffset(zone),
  });
  const summary = yield* retypeSummary(retyped, before.mask() ?? null);
  return {
    value: {
      ...summary,
      from: column.type,
      hasTime: retyped.column.type === 'date' && retyped.column.hasTime,
      ...(retyped.decimal ? { decimal: retyped.decimal } : {}),
      ...(retyped.date ? { date: retyped.date } : {}),
    },
  };
}
