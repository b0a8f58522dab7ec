import type { Note } from '../../note.ts';
import type { FinishedColumn } from './columnBuilder.ts';
import { readingNote } from './readingNote.ts';
import type { Scanner } from './scanner.ts';

/** What is to be said of the values of one column: `position` counts its fields from 0. */
export function valueNotes(
  name: string,
  position: number,
  { blank, unread, date }: FinishedColumn,
  scanner: Scanner,
  isOrderSet: boolean,
): Note[] {
  const place = (row: number) => ({ name, line: scanner.lines.lineOf(row), column: position + 1 });
  return [
    ...(blank.count > 0 ? [readingNote('blankFields', { ...place(blank.row), count: blank.count })] : []),
    ...(unread.count > 0 ? [readingNote('unreadValues', { ...place(unread.row), count: unread.count })] : []),
    ...(date && !date.decided && !isOrderSet
      ? [readingNote('undecidedDates', { name, column: position + 1 })]
      : []),
  ];
}
