import type { ByteDictionary } from '../../byteDictionary.ts';
import type { FinishedColumn } from './columnBuilder.ts';
import { type DateOrder, DateReader } from './dateReader.ts';
import { isBlank } from './isBlank.ts';
import type { Reading } from './reading.ts';

export interface DateEntries {
  /** Epoch milliseconds of each entry, by its code; NaN for white space. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly reader: DateReader;
  readonly order: DateOrder;
}

/**
 * The dates of a dictionary's entries, null when one is not a date. The order of day and month is the one that the
 * entries prove, else the one that the person has set, else day first. `lenient` takes NaN for an entry that is no
 * date, and reads eight digits as one.
 */
export function dateEntries(
  dictionary: ByteDictionary,
  reading: Reading,
  lenient = false,
): DateEntries | null {
  const first = read(dictionary, reading, reading.dateOrder ?? 'dayFirst', lenient);
  const { order, reader } = first;
  const isRefuted = order === 'dayFirst' ? reader.provesMonthFirst : reader.provesDayFirst;
  const isProven = order === 'dayFirst' ? reader.provesDayFirst : reader.provesMonthFirst;
  if (!isRefuted || isProven) return first.isWhole || lenient ? first : null;
  const second = read(dictionary, reading, order === 'dayFirst' ? 'monthFirst' : 'dayFirst', lenient);
  return second.isWhole || lenient ? second : null;
}

function read(dictionary: ByteDictionary, reading: Reading, order: DateOrder, lenient: boolean) {
  const { bytes, offsets, size } = dictionary;
  const reader = new DateReader(order, reading.offsetOf, lenient);
  const values = new Float64Array(size + 1).fill(Number.NaN);
  let isWhole = true;
  for (let entry = 1; entry <= size; entry++) {
    const start = offsets[entry - 1]!;
    const end = offsets[entry]!;
    const { isOrdered } = reader;
    reader.isOrdered = false;
    values[entry] = reader.read(bytes, start, end);
    const couldBe = reader.isOrdered;
    reader.isOrdered ||= isOrdered;
    if (!Number.isNaN(values[entry]) || isBlank(bytes, start, end)) continue;
    isWhole = false;
    if (!couldBe && !lenient) break;
  }
  return { values, reader, order, isWhole };
}

/** The order of day and month of a finished column, and whether its values decide it. */
export function dateOrderOf(reader: DateReader, order: DateOrder): NonNullable<FinishedColumn['date']> {
  if (reader.isOrdered) return { order, decided: reader.provesDayFirst || reader.provesMonthFirst };
  return { order: reader.isDayFirst ? 'dayFirst' : 'yearFirst', decided: true };
}
