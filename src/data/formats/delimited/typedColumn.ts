import type { ByteDictionary } from '../../byteDictionary.ts';
import {
  booleanColumn,
  type Codes,
  type ColumnType,
  dateColumn,
  identifierColumn,
  narrow,
  numberColumn,
  textColumn,
} from '../../column.ts';
import type { Work } from '../../work.ts';
import { readBooleans, setBooleans, type BooleanReading } from './booleanWords.ts';
import { BytesBuilder } from './bytesBuilder.ts';
import type { FinishedColumn } from './columnBuilder.ts';
import { type DateEntries, dateEntries, dateOrderOf } from './dateEntries.ts';
import { isBlank } from './isBlank.ts';
import { numberEntries } from './numberEntries.ts';
import type { Reading } from './reading.ts';
import { noRows, rowsWithCode } from './rowFinding.ts';
import { textEntries } from './textEntries.ts';

/** A column as codes into its distinct values; code 0 is an empty field. */
interface CodedColumn {
  readonly codes: Uint32Array;
  readonly dictionary: ByteDictionary;
  readonly isBlank: Uint8Array;
}

type Typed = Work<FinishedColumn>;

/** More distinct values than any spelling of two words has. */
const wordLimit = 64;

/**
 * Gives a column of codes the type that the person has set, where what the type cannot hold becomes missing and is
 * counted; else the type that all its values have: yes and no, number, date, or text. Without values it is text.
 */
export function typedColumn(
  codes: Uint32Array,
  dictionary: ByteDictionary,
  reading: Reading,
  set: ColumnType | null,
): Typed {
  const coded = { codes, dictionary, isBlank: blankEntries(dictionary) };
  return set === null ? inferred(coded, reading) : setters[set](coded, reading);
}

function* inferred(coded: CodedColumn, reading: Reading): Typed {
  const { dictionary, isBlank } = coded;
  const values = dictionary.size - isBlank.reduce((sum, flag) => sum + flag, 0);
  if (values === 0) return yield* asText(coded);
  if (values <= wordLimit) {
    const { texts, entries } = yield* valueTexts(coded);
    const booleans = readBooleans(texts);
    if (booleans) return asBoolean(coded, booleans, entries);
  }
  const numbers = numberEntries(dictionary, reading.decimal);
  if (numbers) return asNumber(coded, numbers);
  const dates = dateEntries(dictionary, reading);
  return dates ? asDate(coded, dates) : yield* asText(coded);
}

const setters: Readonly<Record<ColumnType, (coded: CodedColumn, reading: Reading) => Typed>> = {
  text: asText,
  *number(coded, reading) {
    yield { fraction: null };
    return asNumber(coded, numberEntries(coded.dictionary, reading.decimal, true)!);
  },
  *date(coded, reading) {
    yield { fraction: null };
    return asDate(coded, dateEntries(coded.dictionary, reading, true)!);
  },
  *boolean(coded) {
    const { texts, entries } = yield* valueTexts(coded);
    return asBoolean(coded, setBooleans(texts), entries);
  },
};

function blankEntries({ bytes, offsets, size }: ByteDictionary): Uint8Array {
  const flags = new Uint8Array(size + 1);
  for (let entry = 1; entry <= size; entry++) {
    if (isBlank(bytes, offsets[entry - 1]!, offsets[entry]!)) flags[entry] = 1;
  }
  return flags;
}

/** The texts of the entries that are not white space, and their codes. */
function* valueTexts({ dictionary, isBlank }: CodedColumn): Work<{ texts: string[]; entries: number[] }> {
  const all = yield* textEntries(dictionary);
  const entries = all.flatMap((_, entry) => (entry > 0 && isBlank[entry] === 0 ? [entry] : []));
  return { texts: entries.map((entry) => all[entry]!), entries };
}

function asNumber(coded: CodedColumn, entries: Float64Array): FinishedColumn {
  return {
    column: numberColumn(spread(coded.codes, entries)),
    ...missingOf(coded, (entry) => Number.isNaN(entries[entry]!)),
  };
}

function asDate(coded: CodedColumn, { values, reader, order }: DateEntries): FinishedColumn {
  return {
    column: dateColumn(spread(coded.codes, values), reader.hasTime),
    date: dateOrderOf(reader, order),
    ...missingOf(coded, (entry) => Number.isNaN(values[entry]!)),
  };
}

function asBoolean(coded: CodedColumn, booleans: BooleanReading, entries: readonly number[]): FinishedColumn {
  const codeOf = new Uint8Array(coded.dictionary.size + 1);
  entries.forEach((entry, index) => (codeOf[entry] = booleans.codes[index]!));
  const codes = new Uint8Array(coded.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = codeOf[coded.codes[row]!]!;
  return {
    column: booleanColumn(codes, booleans.labels),
    ...missingOf(coded, (entry) => codeOf[entry] === 0),
  };
}

function* asText(coded: CodedColumn): Typed {
  const { codes, dictionary, isBlank } = coded;
  const hardlyRepeats = dictionary.size > 10_000 && dictionary.size > codes.length / 2;
  if (hardlyRepeats) {
    const { bytes, offsets, blank } = BytesBuilder.from(codes, dictionary, codes.length).close(codes.length);
    return { column: identifierColumn(bytes, offsets), blank, unread: noRows() };
  }
  const texts = yield* textEntries(dictionary);
  const findings = missingOf(coded, () => false);
  if (findings.blank.count === 0)
    return { column: textColumn(narrow(codes, texts.length), texts), ...findings };
  const kept = new Uint32Array(texts.length);
  const dictionaryKept = texts.filter((_, entry) => isBlank[entry] === 0);
  let next = 0;
  for (let entry = 1; entry < texts.length; entry++) if (isBlank[entry] === 0) kept[entry] = ++next;
  const recoded = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) recoded[row] = kept[codes[row]!]!;
  return { column: textColumn(narrow(recoded, dictionaryKept.length), dictionaryKept), ...findings };
}

function spread(codes: Codes, entries: Float64Array): Float64Array<ArrayBuffer> {
  const values = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) values[row] = entries[codes[row]!]!;
  return values;
}

/** The rows of white space, and those whose value could not be read. */
function missingOf(
  coded: CodedColumn,
  isUnread: (entry: number) => boolean,
): Pick<FinishedColumn, 'blank' | 'unread'> {
  const unread = coded.isBlank.map((flag, entry) => (entry > 0 && flag === 0 && isUnread(entry) ? 1 : 0));
  return { blank: rowsWithCode(coded.codes, coded.isBlank), unread: rowsWithCode(coded.codes, unread) };
}
