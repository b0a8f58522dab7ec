import type { Result } from '../../language/problem.ts';
import type { ColumnType } from '../column.ts';
import type { Note } from '../note.ts';
import type { Work } from '../work.ts';
import { zoneOffset } from '../zoneOffset.ts';
import { columnNames, type ColumnNames } from './delimited/columnNames.ts';
import { detectDialect } from './delimited/detectDialect.ts';
import { detectEncoding } from './delimited/detectEncoding.ts';
import { keptColumns } from './delimited/keptColumns.ts';
import { foreignFile } from './delimited/foreignFile.ts';
import { looksLikeHeader } from './delimited/looksLikeHeader.ts';
import { openTable } from './delimited/openTable.ts';
import { readPreamble } from './delimited/preamble.ts';
import { readColumns } from './delimited/readColumns.ts';
import { readingNote } from './delimited/readingNote.ts';
import { readingProblem } from './delimited/readingProblem.ts';
import { recordNotes } from './delimited/recordNotes.ts';
import { sampleRecords } from './delimited/sampleRecords.ts';
import { toUtf8 } from './delimited/toUtf8.ts';
import { valueNotes } from './delimited/valueNotes.ts';
import type { FormatRun, ReadOptions, ReadTable } from './format.ts';

/** Reads delimited text: what the options leave open is found out from the content. A quoted empty field is missing, as an unquoted one is. */
export const run: FormatRun = { read };

function* read(source: Uint8Array, options: ReadOptions): Work<Result<ReadTable>> {
  yield { fraction: 0 };
  const foreign = foreignFile(source);
  if (foreign !== null) return { problem: readingProblem('foreign', { what: foreign }) };
  const offsetOf = zoneOffset(options.zone ?? 'UTC');
  if (!offsetOf) return { problem: readingProblem('zone', { zone: options.zone ?? '' }) };
  if (options.quote !== undefined && !/^[\x20-\x7e]?$/.test(options.quote)) {
    return { problem: readingProblem('quote', { quote: options.quote }) };
  }
  const detected = options.encoding ? { encoding: options.encoding } : yield* detectEncoding(source);
  const { encoding } = detected;
  const utf8 = yield* toUtf8(source, detected);
  const preamble = readPreamble(utf8.bytes);
  const bytes = utf8.bytes.subarray(preamble.bytes);
  const delimiter = options.delimiter ?? preamble.delimiter;
  if (delimiter !== undefined && /^$|[\r\n]/.test(delimiter)) return { problem: readingProblem('delimiter') };
  const given = { ...options, ...(delimiter === undefined ? {} : { delimiter }) };
  const dialect = yield* detectDialect(bytes, given);
  if (dialect.delimiter === dialect.quote) return { problem: readingProblem('delimiter') };
  yield { fraction: 0 };
  const { records } = sampleRecords(bytes, dialect, 100);
  const [head] = records;
  if (!head) return { problem: readingProblem('empty') };
  const header = options.header ?? looksLikeHeader(records);
  const {
    position,
    line,
    expectedRows,
    head: headScanner,
  } = openTable(bytes, dialect, preamble.lines + 1, header);
  const headNames = header ? head : head.map(() => '');
  const read = yield* readColumns({
    bytes,
    dialect,
    position,
    line,
    width: head.length,
    set: typesByPosition(headNames, options.types ?? []),
    decimal: options.decimal,
    dateOrder: options.dateOrder,
    offsetOf,
    expectedRows,
  });
  const { scan, decimal } = read;
  if (scan.isTooWide) {
    const [fields, { row }] = [...scan.uneven].reduce((most, next) => (next[0] > most[0] ? next : most));
    return { problem: readingProblem('tooWide', { fields, line: scan.scanner.lines.lineOf(row) }) };
  }
  const names = columnNames(padded(headNames, read.columns.length));
  const named = names.names;
  const kept = keptColumns(header ? head : [], read.columns);
  const columns = read.columns.slice(0, kept);
  const notes: Note[] = [
    ...(preamble.kind === null ? [] : [readingNote(preamble.kind, { line: 1 })]),
    ...(utf8.damaged > 0 ? [readingNote('damagedCharacters', { count: utf8.damaged, encoding })] : []),
    ...(header ? nameNotes(names, Math.min(kept, head.length)) : []),
    ...(kept < read.columns.length
      ? [
          readingNote('emptyLastColumn', {
            count: read.columns.length - kept,
            columns: { list: named.slice(kept) },
          }),
        ]
      : []),
    ...recordNotes(bytes, headScanner, scan, head.length, kept, named.slice(head.length, kept)),
    ...columns.flatMap((column, position) =>
      valueNotes(named[position]!, position, column, scan.scanner, options.dateOrder !== undefined),
    ),
  ];
  const dates = columns.flatMap(({ date }, position) =>
    date ? [{ column: named[position]!, ...date }] : [],
  );
  return {
    value: {
      columns: columns.map(({ column }, position) => ({ name: named[position]!, column })),
      rows: scan.rows,
      notes,
      facts: {
        format: 'delimited',
        encoding,
        delimiter: dialect.delimiter,
        quote: dialect.quote,
        header,
        decimal,
        dates,
        bytes: source.length,
        compressed: false,
      },
    },
  };
}

/** The names of a header with empty ones for further columns. */
function padded(head: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(width, head.length) }, (_, position) => head[position] ?? '');
}

/** The set types by position, also of columns beyond the header, which are called `column_12` and so on. */
function typesByPosition(
  head: readonly string[],
  types: NonNullable<ReadOptions['types']>,
): ReadonlyMap<number, ColumnType> {
  const typeOf = new Map(types.map(({ column, type }) => [column, type]));
  const beyond = types.map(({ column }) => Number(/^column_(\d{1,4})$/.exec(column)?.[1] ?? 0));
  const { names } = columnNames(padded(head, Math.max(0, ...beyond)));
  return new Map(
    names.flatMap((name, position) => (typeOf.has(name) ? [[position, typeOf.get(name)!]] : [])),
  );
}

/** Says which of the columns, up to `width`, have a name that is not the file's. */
function nameNotes({ names, empty, duplicate }: ColumnNames, width: number): Note[] {
  const list = (positions: readonly number[]) => positions.filter((position) => position < width);
  const note = (name: 'emptyNames' | 'duplicateNames', positions: readonly number[]) =>
    positions.length === 0
      ? []
      : [
          readingNote(name, {
            count: positions.length,
            columns: { list: positions.map((position) => names[position]!) },
          }),
        ];
  return [...note('emptyNames', list(empty)), ...note('duplicateNames', list(duplicate))];
}
