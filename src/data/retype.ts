import { type Column, type ColumnType, dateColumn, numberColumn } from './column.ts';
import type { ColumnFormat, ColumnReading } from './columnFormat.ts';
import { isBlank } from './formats/delimited/isBlank.ts';
import { fates } from './retype/fates.ts';
import { readDates } from './retype/readDates.ts';
import { readNumbers } from './retype/readNumbers.ts';
import { readTexts } from './retype/readTexts.ts';
import { readYesNo } from './retype/readYesNo.ts';
import type { Retyped, RetypeDefaults } from './retype/retyped.ts';
import { type Spelling, spelling, textOf } from './spelling.ts';
import { pacer, type Work } from './work.ts';

/**
 * Reads a column as a type by the rules of the reader of delimited files. What the type cannot hold becomes missing.
 * Over a column that was read as text, the texts are those of the file.
 */
export function* retype(
  column: Column,
  { type, format = {} }: ColumnReading,
  defaults: RetypeDefaults,
): Work<Retyped> {
  const texts = yield* spelling(column);
  const found = yield* firstFates(texts, format.missing ?? []);
  const read = yield* readers[type](texts, found, format, defaults, column);
  return { spelling: texts, fates: found, ...read };
}

type Reader = (
  texts: Spelling,
  found: Uint8Array,
  format: ColumnFormat,
  defaults: RetypeDefaults,
  column: Column,
) => Work<Omit<Retyped, 'spelling' | 'fates'>>;

const readers: Readonly<Record<ColumnType, Reader>> = {
  *number(texts, found, format, defaults) {
    const { values, decimal } = yield* readNumbers(texts, found, format.decimal, defaults.decimal);
    return {
      column: numberColumn(spread(texts, values)),
      decimal,
      valueOf: (entry) => values[entry]!,
    };
  },
  *date(texts, found, format, defaults) {
    const { values, hasTime, date } = yield* readDates(texts, found, format.dateOrder, defaults);
    return { column: dateColumn(spread(texts, values), hasTime), date, valueOf: (entry) => values[entry]! };
  },
  *boolean(texts, found, format) {
    const { column, codes } = yield* readYesNo(texts, found, format);
    return { column, valueOf: (entry) => codes[entry] === 2 };
  },
  *text(texts, found, _format, _defaults, column) {
    const isWhole = column.type === 'text' && !found.includes(fates.saidMissing);
    return {
      column: isWhole ? column : yield* readTexts(texts, found),
      valueOf: (entry) => textOf(texts, entry),
    };
  },
};

/** The texts that are empty, and those that the person has said mean missing, white space around them aside. */
function* firstFates(texts: Spelling, missing: readonly string[]): Work<Uint8Array> {
  const isDue = pacer();
  const { bytes, offsets, size } = texts;
  const found = new Uint8Array(size + 1);
  const words = new Set(missing.map((word) => word.trim()));
  const longest = Math.max(0, ...[...words].map((word) => word.length * 3)) + 16;
  for (let entry = 1; entry <= size; entry++) {
    if ((entry & 0x3ff) === 0 && isDue()) yield { fraction: null };
    const start = offsets[entry - 1]!;
    const end = offsets[entry]!;
    if (start === end || isBlank(bytes, start, end)) found[entry] = fates.empty;
    else if (words.size > 0 && end - start <= longest && words.has(textOf(texts, entry).trim()))
      found[entry] = fates.saidMissing;
  }
  found[0] = fates.empty;
  return found;
}

/** The values of entries, row by row. */
function spread({ codes, rows }: Spelling, entries: Float64Array): Float64Array {
  if (codes === null) return entries.slice(1);
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = entries[codes[row]!]!;
  return values;
}
