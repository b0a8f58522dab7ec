import type { BooleanColumn, Codes, Column, DateColumn, NumberColumn, TextColumn } from './column.ts';
import { isoTime } from './isoTime.ts';
import { pacer, type Work } from './work.ts';

/** A column as texts: UTF-8 end to end, entry n (from 1) from `offsets[n - 1]` to `offsets[n]`. */
export interface Spelling {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly size: number;
  readonly rows: number;
  /** The entry of each row, 0 for missing; null where every row has an entry of its own: row + 1. */
  readonly codes: Codes | null;
}

/** The texts of a column as a file would have them, numbers with a point and dates as ISO 8601 writes them. */
export function spelling(column: Column): Work<Spelling> {
  return (spelled[column.type] as (column: Column) => Work<Spelling>)(column);
}

const spelled: {
  readonly [Type in Column['type']]: (column: Extract<Column, { type: Type }>) => Work<Spelling>;
} = {
  *text(column) {
    if (column.storage === 'dictionary') return yield* ofTexts(column.dictionary, column.codes);
    const { bytes, offsets, length } = column;
    return { bytes, offsets, size: length, rows: length, codes: null };
  },
  boolean: ({ labels, codes }: BooleanColumn) => ofTexts(['', ...labels], codes),
  number: (column: NumberColumn) => ofValues(column, String),
  date: (column: DateColumn) => ofValues(column, isoTime),
};

function* ofValues({ values }: NumberColumn | DateColumn, spell: (value: number) => string): Work<Spelling> {
  const isDue = pacer();
  const codeOf = new Map<number, number>();
  const codes = new Uint32Array(values.length);
  const texts = [''];
  for (let row = 0; row < values.length; row++) {
    if ((row & 0x3ff) === 0 && isDue()) yield { fraction: null };
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    let code = codeOf.get(value);
    if (code === undefined) codeOf.set(value, (code = texts.push(spell(value)) - 1));
    codes[row] = code;
  }
  return yield* ofTexts(texts, codes);
}

/** The first text stands for missing. */
function* ofTexts(texts: TextColumn['dictionary'], codes: Codes): Work<Spelling> {
  const isDue = pacer();
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(texts.length);
  let bytes = new Uint8Array(4096);
  let length = 0;
  for (let entry = 1; entry < texts.length; entry++) {
    if ((entry & 0xff) === 0 && isDue()) yield { fraction: null };
    const text = texts[entry]!;
    if (length + text.length * 3 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, length + text.length * 3));
      larger.set(bytes);
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    offsets[entry] = length;
  }
  return { bytes: bytes.subarray(0, length), offsets, size: texts.length - 1, rows: codes.length, codes };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of an entry. */
export function textOf({ bytes, offsets }: Spelling, entry: number): string {
  return decoder.decode(bytes.subarray(offsets[entry - 1]!, offsets[entry]!));
}
