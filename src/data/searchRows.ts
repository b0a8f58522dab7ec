import { formatDate } from '../language/format.ts';
import { languages } from '../language/text.ts';
import { type Bitmap, emptyBitmap, wordsOf } from './bitmap.ts';
import type {
  BooleanColumn,
  Codes,
  Column,
  DateColumn,
  IdentifierColumn,
  NumberColumn,
  TextColumn,
} from './column.ts';
import { isoTime } from './isoTime.ts';
import { numberSpellings } from './numberSpellings.ts';
import { pacer, type Work } from './work.ts';

const day = 86_400_000;
/** So many rows of identifiers are decoded at a time. */
const stretch = 2048;

/**
 * The rows in which any of the columns holds a piece of text, in any case. Numbers are compared by their digits, with
 * either decimal mark and with or without signs between thousands; dates as yyyy-mm-dd hh:mm:ss and as each language shows a day.
 */
export function* searchRows(columns: readonly Column[], rows: number, search: string): Work<Bitmap> {
  const found = emptyBitmap(rows);
  const sought = search.trim().toLowerCase();
  if (sought === '') return found.not();
  for (const column of columns) yield* (seekers[column.type] as Seeker<Column>)(column, sought, found);
  return found;
}

type Seeker<Kind extends Column> = (column: Kind, sought: string, found: Bitmap) => Work<void>;

const seekers: { readonly [Type in Column['type']]: Seeker<Extract<Column, { type: Type }>> } = {
  text: (column, sought, found) =>
    column.storage === 'bytes'
      ? seekIdentifiers(column, sought, found)
      : seekDictionary(column, sought, found),
  *boolean({ codes, labels }: BooleanColumn, sought, found) {
    const isSought = (label: string) => Number(label.toLowerCase().includes(sought));
    yield* addCoded(codes, Uint8Array.of(0, isSought(labels[0]), isSought(labels[1])), found);
  },
  number: seekNumbers,
  date: seekDates,
};

function* seekDictionary({ codes, dictionary }: TextColumn, sought: string, found: Bitmap): Work<void> {
  const isDue = pacer();
  const isFound = new Uint8Array(dictionary.length);
  for (let code = 1; code < dictionary.length; code++) {
    if (dictionary[code]!.toLowerCase().includes(sought)) isFound[code] = 1;
    if ((code & 0x3ff) === 0 && isDue()) yield { fraction: null };
  }
  yield* addCoded(codes, isFound, found);
}

function* addCoded(codes: Codes, isFound: Uint8Array, found: Bitmap): Work<void> {
  yield { fraction: null };
  if (!isFound.includes(1)) return;
  const isDue = pacer();
  const words = wordsOf(found);
  for (let row = 0; row < codes.length; row++) {
    if (isFound[codes[row]!] === 1) words[row >>> 5]! |= 0x80000000 >>> (row & 31);
    if ((row & 0xffff) === 0 && isDue()) yield { fraction: null };
  }
}

function* seekIdentifiers(column: IdentifierColumn, sought: string, found: Bitmap): Work<void> {
  const { bytes, offsets, length } = column;
  const isDue = pacer();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let first = 0; first < length; first += stretch) {
    if (isDue()) yield { fraction: null };
    const last = Math.min(length, first + stretch);
    const start = offsets[first]!;
    const end = offsets[last]!;
    const whole = decoder.decode(bytes.subarray(start, end));
    if (whole.length === end - start) seekAscii(whole.toLowerCase(), first, column, sought, found);
    else {
      for (let row = first; row < last; row++) {
        const value = decoder.decode(bytes.subarray(offsets[row]!, offsets[row + 1]!));
        if (value.toLowerCase().includes(sought)) found.set(row);
      }
    }
  }
}

/** Rows whose text lies end to end in `texts`, one character a byte; a match over the end of a row is none. */
function seekAscii(
  texts: string,
  first: number,
  { offsets }: IdentifierColumn,
  sought: string,
  found: Bitmap,
): void {
  const start = offsets[first]!;
  let row = first;
  for (let at = texts.indexOf(sought); at >= 0;) {
    while (offsets[row + 1]! - start <= at) row++;
    const isInside = at + sought.length <= offsets[row + 1]! - start;
    if (isInside) found.set(row);
    at = texts.indexOf(sought, isInside ? offsets[row + 1]! - start : at + 1);
  }
}

function* seekNumbers({ values }: NumberColumn, sought: string, found: Bitmap): Work<void> {
  const spellings = numberSpellings(sought);
  if (spellings.length === 0) return;
  yield* addValues(values, found, (value) => {
    const shown = String(value);
    return spellings.some((spelling) => shown.includes(spelling));
  });
}

function* seekDates({ values, hasTime }: DateColumn, sought: string, found: Bitmap): Work<void> {
  const holds = (text: string) => text.toLowerCase().includes(sought);
  const isSpoken = (instant: number) => languages.some((language) => holds(formatDate(instant, language)));
  const days = new Map<number, boolean>();
  const isDay = (value: number) => {
    const at = Math.floor(value / day);
    let isFound = days.get(at);
    if (isFound === undefined) {
      isFound = holds(isoTime(at * day)) || isSpoken(at * day);
      days.set(at, isFound);
    }
    return isFound;
  };
  const asksForTime = hasTime && /\d[:.]\d/.test(sought);
  const isTime = (value: number) => asksForTime && holds(isoTime(value).replace('T', ' '));
  yield* addValues(values, found, (value) => isDay(value) || isTime(value));
}

/** Adds the rows whose value passes; the last values asked are remembered. */
function* addValues(values: Float64Array, found: Bitmap, passes: (value: number) => boolean): Work<void> {
  const isDue = pacer();
  const known = new Map<number, boolean>();
  for (let row = 0; row < values.length; row++) {
    if ((row & 0xff) === 0 && isDue()) yield { fraction: null };
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    let isFound = known.get(value);
    if (isFound === undefined) {
      isFound = passes(value);
      if (known.size < 100_000) known.set(value, isFound);
    }
    if (isFound) found.set(row);
  }
}
