import type { Note } from '../../note.ts';
import { readingNote } from './readingNote.ts';
import { noRows, type RowFinding } from './rowFinding.ts';
import type { Scan } from './scanColumns.ts';
import type { Finding, Scanner } from './scanner.ts';

const excerptLength = 80;

/**
 * What is to be said of the records of a file, its header with them. `width` counts the fields of the header, `kept`
 * the columns of the table, of which those from `width` on are `extra`.
 */
export function recordNotes(
  bytes: Uint8Array,
  head: Scanner,
  { scanner, uneven }: Scan,
  width: number,
  kept: number,
  extra: readonly string[],
): Note[] {
  const openQuotes = both(head.openQuotes, scanner.openQuotes);
  const textAfterQuote = both(head.textAfterQuote, scanner.textAfterQuote);
  const blankLines = both(head.blankLines, scanner.blankLines);
  const expected = Math.min(width, kept);
  const short = together(uneven, (fields) => fields < expected);
  const long = extra.length > 0 ? together(uneven, (fields) => fields > width) : noRows();
  const place = ({ count, line, column }: Finding) => ({ count, line, column });
  return [
    ...(openQuotes.count > 0
      ? [readingNote('openQuote', place(openQuotes), excerpt(bytes, openQuotes))]
      : []),
    ...(textAfterQuote.count > 0
      ? [readingNote('textAfterQuote', place(textAfterQuote), excerpt(bytes, textAfterQuote))]
      : []),
    ...(short.count > 0 ? [readingNote('shortRows', lineOf(short, scanner))] : []),
    ...(long.count > 0
      ? [readingNote('longRows', { ...lineOf(long, scanner), columns: { list: extra } })]
      : []),
    ...(blankLines.count > 0
      ? [readingNote('blankLines', { count: blankLines.count, line: blankLines.line })]
      : []),
  ];
}

function both(first: Finding, then: Finding): Finding {
  return { ...(first.count > 0 ? first : then), count: first.count + then.count };
}

function together(uneven: Scan['uneven'], isMeant: (fields: number) => boolean): RowFinding {
  const all = noRows();
  for (const [fields, { count, row }] of uneven) {
    if (!isMeant(fields)) continue;
    all.row = all.count === 0 ? row : Math.min(all.row, row);
    all.count += count;
  }
  return all;
}

function lineOf({ count, row }: RowFinding, scanner: Scanner) {
  return { count, line: scanner.lines.lineOf(row) };
}

/** The rest of the line from a finding on, cut to a readable length. */
function excerpt(bytes: Uint8Array, { position }: Finding): string {
  const text = new TextDecoder().decode(bytes.subarray(position, position + excerptLength * 4));
  const [line = ''] = text.split(/[\r\n]/, 1);
  return [...line].slice(0, excerptLength).join('');
}
