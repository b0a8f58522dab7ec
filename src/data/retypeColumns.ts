import { message } from '../language/message.ts';
import type { Text } from '../language/text.ts';
import type { NamedColumn } from './column.ts';
import type { ReadFacts, ReadOptions } from './formats/format.ts';
import { readingNote } from './formats/delimited/readingNote.ts';
import type { Note } from './note.ts';
import { retype } from './retype.ts';
import type { RetypeDefaults } from './retype/retyped.ts';
import { retypeSummary } from './retypeSummary.ts';
import type { Work } from './work.ts';

interface RetypedColumns {
  readonly columns: readonly NamedColumn[];
  readonly notes: readonly Note[];
  readonly dates: NonNullable<ReadFacts['dates']>;
}

/** Columns with some of them read as the types that the person has set. What a type cannot hold is missing, and noted. */
export function* retypeColumns(
  columns: readonly NamedColumn[],
  types: NonNullable<ReadOptions['types']>,
  defaults: RetypeDefaults,
): Work<RetypedColumns> {
  const retyped: NamedColumn[] = [];
  const notes: Note[] = [];
  const dates: NonNullable<ReadFacts['dates']>[number][] = [];
  for (const { name, column } of columns) {
    const reading = types.find((set) => set.column === name);
    if (!reading) {
      retyped.push({ name, column });
      continue;
    }
    const read = yield* retype(column, reading, defaults);
    retyped.push({ name, column: read.column });
    const { rows, unread } = yield* retypeSummary(read, null);
    if (rows.unread > 0) notes.push(unreadNote(name, rows.unread, unread[0]?.value ?? ''));
    if (!read.date) continue;
    dates.push({ column: name, ...read.date });
    const isSet = reading.format?.dateOrder !== undefined || defaults.dateOrder !== undefined;
    if (!read.date.decided && !isSet) notes.push(readingNote('undecidedDates', { name }));
  }
  return { columns: retyped, notes, dates };
}

function unreadNote(name: string, count: number, value: string): Note {
  return {
    name: 'unreadValues',
    severity: 'warning',
    message: message(unreadValues, { name, count, value }),
  };
}

const unreadValues: Text = {
  en: '{count} {count|value|values} of “{name}” could not be read as the type you chose and {count|is|are} missing, most often “{value}”.',
  sv: '{count} {count|värde|värden} i ”{name}” kunde inte läsas som den typ du valt och saknas nu, oftast ”{value}”.',
  it: '{count} {count|valore|valori} di «{name}» non {count|corrisponde|corrispondono} al tipo scelto e {count|risulta mancante|risultano mancanti}, più spesso «{value}».',
  da: '{count} {count|værdi|værdier} i ”{name}” kunne ikke læses som den type, du har valgt, og mangler nu, oftest ”{value}”.',
};
