import {
  booleanColumn,
  type Column,
  dateColumn,
  identifierColumn,
  type IdentifierColumn,
  narrow,
  numberColumn,
  textColumn,
} from './column.ts';

/** The values of a column in some of its rows, in the order asked. A dictionary is shared, not copied. */
export function takeRows(column: Column, rows: Uint32Array): Column {
  if (column.type === 'number') return numberColumn(takeNumbers(column.values, rows));
  if (column.type === 'date') return dateColumn(takeNumbers(column.values, rows), column.hasTime);
  if (column.type === 'boolean')
    return booleanColumn(
      Uint8Array.from(rows, (row) => column.codes[row]!),
      column.labels,
    );
  return column.storage === 'dictionary'
    ? textColumn(
        narrow(
          Uint32Array.from(rows, (row) => column.codes[row]!),
          column.dictionary.length,
        ),
        column.dictionary,
      )
    : takeBytes(column, rows);
}

function takeNumbers(values: Float64Array, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row]!);
}

function takeBytes({ bytes, offsets }: IdentifierColumn, rows: Uint32Array): IdentifierColumn {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, place) => {
    starts[place + 1] = starts[place]! + offsets[row + 1]! - offsets[row]!;
  });
  const taken = new Uint8Array(starts[rows.length]!);
  rows.forEach((row, place) => taken.set(bytes.subarray(offsets[row], offsets[row + 1]), starts[place]));
  return identifierColumn(taken, starts);
}
