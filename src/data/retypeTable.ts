import type { ReadOptions, ReadTable } from './formats/format.ts';
import { retypeColumns } from './retypeColumns.ts';
import type { Work } from './work.ts';
import { clockOffset } from './zoneOffset.ts';

/** What was read, with the columns whose type the person has set read as that. Their texts are taken as they stand. */
export function* retypeTable(read: ReadTable, options: ReadOptions): Work<ReadTable> {
  const { types = [], dateOrder, zone } = options;
  const { facts } = read;
  const retyped = yield* retypeColumns(read.columns, types, {
    decimal: facts.decimal ?? '.',
    dateOrder,
    offsetOf: clockOffset(zone),
  });
  const isSet = (name: string) => types.some(({ column }) => column === name);
  const others = (facts.dates ?? []).filter(({ column }) => !isSet(column));
  return {
    columns: retyped.columns,
    rows: read.rows,
    notes: [...read.notes, ...retyped.notes],
    facts: { ...facts, ...(facts.dates ? { dates: [...others, ...retyped.dates] } : {}) },
  };
}
