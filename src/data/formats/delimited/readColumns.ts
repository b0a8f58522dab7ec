import type { Work } from '../../work.ts';
import { CodedBuilder } from './codedBuilder.ts';
import type { ColumnBuilder, FinishedColumn, MarkClaim } from './columnBuilder.ts';
import { type DecimalMark, decimalMark } from './decimalMark.ts';
import type { ColumnsRequest } from './columnsRequest.ts';
import type { Reading } from './reading.ts';
import { type Scan, scanColumns } from './scanColumns.ts';

/** The columns of a file, and what its records were like. No columns when it is too wide. */
export interface ColumnsRead {
  readonly columns: readonly FinishedColumn[];
  readonly decimal: DecimalMark;
  readonly scan: Scan;
}

/**
 * Reads typed columns in one pass. What only the whole file shows, that a column is not what it seemed or that the
 * decimal mark is the other one, is put right by a further pass over those columns alone.
 */
export function* readColumns(request: ColumnsRequest): Work<ColumnsRead> {
  const { decimal, dateOrder, offsetOf, expectedRows, set } = request;
  const reading: Reading = { decimal: decimal ?? '.', dateOrder, offsetOf, expectedRows };
  const vote = (builders: readonly (ColumnBuilder | null)[]): DecimalMark =>
    decimal ?? decimalMark(claims(builders), request.dialect.delimiter);
  const scan = yield* scanColumns(
    request,
    (position, rows) => new CodedBuilder(reading, set.get(position) ?? null, rows),
    (builders) => (reading.decimal = vote(builders)),
  );
  const builders = [...scan.builders];
  const columns: (FinishedColumn | null)[] = builders.map(() => null);
  function* finish(): Work<void> {
    for (const [position, builder] of builders.entries()) {
      if (builder && columns[position] === null) columns[position] = yield* builder.finish(scan.rows);
      yield { fraction: null };
    }
  }
  function* readAgain(): Work<void> {
    const isMissing = (position: number) => columns[position] === null;
    if (!columns.includes(null)) return;
    const again = yield* scanColumns(request, (position, rows) =>
      isMissing(position) ? new CodedBuilder(reading, set.get(position) ?? null, rows, true) : null,
    );
    again.builders.forEach(
      (builder, position) => (builders[position] = builder ?? builders[position] ?? null),
    );
    yield* finish();
  }
  yield* finish();
  yield* readAgain();
  const settled = vote(builders);
  if (settled !== reading.decimal) {
    reading.decimal = settled;
    columns.fill(null);
    yield* readAgain();
  }
  return { columns: columns.filter((column) => column !== null), decimal: reading.decimal, scan };
}

function claims(builders: readonly (ColumnBuilder | null)[]): MarkClaim[] {
  return builders.flatMap((builder) => (builder ? [builder.claim()] : []));
}
