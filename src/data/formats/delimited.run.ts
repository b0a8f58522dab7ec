import type { Result } from '../../language/problem.ts';
import type { ColumnType } from '../column.ts';
import type { Note } from '../note.ts';
import type { Work } from '../work.ts';
import { zoneOffset } from '../zoneOffset.ts';
import { columnNames, type ColumnNames } from './delimited/columnNames.ts';
import { detectDialect } from './delimited/detectDialect.ts';
import { detectEncoding } from './delimited/detectEncoding.ts';
import type { Dialect } from './delimited/dialect.ts';
import { Fields } from './delimited/fields.ts';
import { foreignFile } from './delimited/foreignFile.ts';
import { looksLikeHeader } from './delimited/looksLikeHeader.ts';
import { readPreamble } from './delimited/preamble.ts';
import { readColumns } from './delimited/readColumns.ts';
import { readingNote } from './delimited/readingNote.ts';
import { readingProblem } from './delimited/readingProblem.ts';
import { recordNotes } from './delimited/recordNotes.ts';
import { sampleRecords } from './delimited/sampleRecords.ts';
import { Scanner } from './delimited/scanner.ts';
import { toUtf8 } from './delimited/toUtf8.ts';
import { valueNotes } from './delimited/valueNotes.ts';
import type { FormatRun, ReadOptions, ReadTable } from './format.ts';

/** Reads delimited text: what the options leave open is found out from the content. A quoted empty field is missing, as an unquoted one is. */
export const delimitedRun: FormatRun = { read };

function* read(source: Uint8Array, options: ReadOptions): Work<Result<ReadTable>> {
  yield { fraction: 0 };
  const foreign = foreignFile(source);
  if (foreign !== null) return { problem: readingProblem('foreign', { what: foreign }) };
  const offsetOf = zoneOffset(options.zone ?? 'UTC');
  if (!offsetOf) return { problem: readingProblem('zone', { zone: options.zone ?? '' }) };
  if (options.quote !== undefined && !/^[\x20-\x7e]?$/.test(options.quote)) {
    return { problem: readingProblem('quote', { quote: options.quote }) };
  }
  const encoding = options.encoding ?? (yield* detectEncoding(source));
  const utf8 = yield* toUtf8(source, encoding);
  const preamble = readPreamble(utf8.bytes);
  const bytes = utf8.bytes.subarray(preamble.bytes);
  const delimiter = options.delimiter ?? preamble.delimiter;
  const dialect = detectDialect(bytes, { ...options, ...(delimiter === undefined ? {} : { delimiter }) });
  if (dialect.delimiter === '' || dialect.delimiter === dialect.quote || /[\r\n]/.test(dialect.delimiter)) {
    return { problem: readingProblem('delimiter') };
  }
  const { records } = sampleRecords(bytes, dialect);
  const [head] = records;
  if (!head) return { problem: readingProblem('empty') };
  const header = options.header ?? looksLikeHeader(records.slice(0, 100));
  const start = startOfData(bytes, dialect, preamble.lines + 1, header);
  const names = columnNames(header ? head : head.map(() => ''));
  const read = yield* readColumns({
    bytes,
    dialect,
    ...start,
    width: head.length,
    set: typesByPosition(names.names, options.types ?? []),
    decimal: options.decimal,
    dateOrder: options.dateOrder,
    offsetOf,
    expectedRows: expectedRows(bytes, dialect),
  });
  const { scan, decimal } = read;
  if (scan.isTooWide) {
    const [fields, { row }] = [...scan.uneven].reduce((most, next) => (next[0] > most[0] ? next : most));
    return { problem: readingProblem('tooWide', { fields, line: scan.scanner.lines.lineOf(row) }) };
  }
  const named = withExtraNames(names, read.columns.length);
  const kept = keptColumns(header ? head : [], read.columns);
  const columns = read.columns.slice(0, kept);
  const notes: Note[] = [
    ...(preamble.kind === null ? [] : [readingNote(preamble.kind, { line: 1 })]),
    ...(utf8.damaged > 0 ? [readingNote('damagedCharacters', { count: utf8.damaged, encoding })] : []),
    ...(header ? nameNotes(names, kept) : []),
    ...(kept < read.columns.length
      ? [readingNote('emptyLastColumn', { count: read.columns.length - kept, columns: { list: named.slice(kept) } })]
      : []),
    ...recordNotes(bytes, scan, head.length, kept, named.slice(head.length, kept)),
    ...columns.flatMap((column, position) =>
      valueNotes(named[position]!, position, column, scan.scanner, options.dateOrder !== undefined),
    ),
  ];
  const dates = columns.flatMap(({ date }, position) => (date ? [{ column: named[position]!, ...date }] : []));
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
