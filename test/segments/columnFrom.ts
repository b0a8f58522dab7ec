import {
  booleanColumn,
  type CellValue,
  type Column,
  type ColumnType,
  dateColumn,
  identifierColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';

const makers: Readonly<Record<ColumnType, (rows: readonly CellValue[]) => Column>> = {
  number: (rows) => numberColumn(numbers(rows)),
  date: (rows) => dateColumn(numbers(rows), true),
  text: (rows) => textColumnFrom(rows as readonly (string | null)[]),
  boolean: (rows) =>
    booleanColumn(
      Uint8Array.from(rows, (row) => (row === null ? 0 : row ? 2 : 1)),
      ['no', 'yes'],
    ),
};

function numbers(rows: readonly CellValue[]): Float64Array {
  return Float64Array.from(rows, (row) => (row === null ? Number.NaN : Number(row)));
}

/** A column of a type from a list of values, null being missing. */
export function columnFrom(type: ColumnType, rows: readonly CellValue[]): Column {
  return makers[type](rows);
}

/** Text that hardly repeats, as it is kept: bytes and offsets. */
export function identifiersFrom(rows: readonly (string | null)[]): Column {
  const encoder = new TextEncoder();
  const parts = rows.map((row) => encoder.encode(row ?? ''));
  const offsets = new Uint32Array(rows.length + 1);
  parts.forEach((part, row) => (offsets[row + 1] = offsets[row]! + part.length));
  const bytes = new Uint8Array(offsets[rows.length]!);
  parts.forEach((part, row) => bytes.set(part, offsets[row]));
  return identifierColumn(bytes, offsets);
}
