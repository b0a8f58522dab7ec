import { dateOrderOf } from '../formats/delimited/dateEntries.ts';
import { DateReader, type DateOrder } from '../formats/delimited/dateReader.ts';
import type { Spelling } from '../spelling.ts';
import { pacer, type Work } from '../work.ts';
import { fates } from './fates.ts';
import type { Retyped, RetypeDefaults } from './retyped.ts';

interface Dates {
  /** Epoch milliseconds of each entry, NaN for missing. */
  readonly values: Float64Array;
  readonly hasTime: boolean;
  readonly date: NonNullable<Retyped['date']>;
}

/**
 * Reads the texts as dates, eight digits too. An order that the person has set for this column holds whatever the texts
 * say; else it is the one that they prove, else the usual one. Texts that are no date are marked in `found`.
 */
export function* readDates(
  texts: Spelling,
  found: Uint8Array,
  set: DateOrder | undefined,
  { dateOrder, offsetOf }: Pick<RetypeDefaults, 'dateOrder' | 'offsetOf'>,
): Work<Dates> {
  const order = set ?? dateOrder ?? 'dayFirst';
  let read = yield* datesIn(texts, found, order, offsetOf);
  const { provesDayFirst, provesMonthFirst } = read.reader;
  const isRefuted = order === 'dayFirst' ? provesMonthFirst : provesDayFirst;
  const isProven = order === 'dayFirst' ? provesDayFirst : provesMonthFirst;
  if (!set && isRefuted && !isProven) {
    read = yield* datesIn(texts, found, order === 'dayFirst' ? 'monthFirst' : 'dayFirst', offsetOf);
  }
  const { values, reader } = read;
  for (let entry = 1; entry < values.length; entry++)
    if (found[entry] === fates.read && Number.isNaN(values[entry]!)) found[entry] = fates.unread;
  return { values, hasTime: reader.hasTime, date: dateOrderOf(reader, read.order) };
}

function* datesIn(
  { bytes, offsets, size }: Spelling,
  found: Uint8Array,
  order: DateOrder,
  offsetOf: (instant: number) => number,
) {
  const isDue = pacer();
  const reader = new DateReader(order, offsetOf, true);
  const values = new Float64Array(size + 1).fill(Number.NaN);
  for (let entry = 1; entry <= size; entry++) {
    if ((entry & 0x3ff) === 0 && isDue()) yield { fraction: entry / size };
    if (found[entry] === fates.read) values[entry] = reader.read(bytes, offsets[entry - 1]!, offsets[entry]!);
  }
  return { values, reader, order };
}
