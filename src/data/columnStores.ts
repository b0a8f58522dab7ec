import { parseJson } from '../language/parseJson.ts';
import {
  booleanColumn,
  type Codes,
  type Column,
  type ColumnType,
  dateColumn,
  identifierColumn,
  numberColumn,
  textColumn,
} from './column.ts';

/** What a cache's header says of a column; `parts` are the sections that hold its buffers. */
export interface StoredColumn {
  readonly type: ColumnType;
  readonly parts: readonly number[];
  readonly hasTime?: boolean;
  readonly labels?: readonly [string, string];
  /** Bytes of a code, for text with a dictionary. */
  readonly width?: 1 | 2 | 4;
}

type Keep = (values: ArrayBufferView) => number;
/** The bytes of a section; null where there is none, or it has not the length that is asked for. */
type View = (section: number | undefined, length?: number) => Uint8Array<ArrayBuffer> | null;

interface ColumnStore<Type extends ColumnType> {
  keep(column: Extract<Column, { type: Type }>, keep: Keep): StoredColumn;
  /** The column of so many rows; null where what is stored makes none. */
  open(stored: StoredColumn, rows: number, view: View): Column | null;
}

const codeArrays = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array };

const floats = ({ buffer, byteOffset }: Uint8Array<ArrayBuffer>, rows: number) =>
  new Float64Array(buffer, byteOffset, rows);

const stores: { readonly [Type in ColumnType]: ColumnStore<Type> } = {
  number: {
    keep: ({ values }, keep) => ({ type: 'number', parts: [keep(values)] }),
    open({ parts }, rows, view) {
      const bytes = view(parts[0], rows * 8);
      return bytes && numberColumn(floats(bytes, rows));
    },
  },
  date: {
    keep: ({ values, hasTime }, keep) => ({ type: 'date', parts: [keep(values)], hasTime }),
    open({ parts, hasTime }, rows, view) {
      const bytes = view(parts[0], rows * 8);
      return bytes && dateColumn(floats(bytes, rows), hasTime);
    },
  },
  boolean: {
    keep: ({ codes, labels }, keep) => ({ type: 'boolean', parts: [keep(codes)], labels }),
    open({ parts, labels }, rows, view) {
      const codes = view(parts[0], rows);
      return codes && areBelow(codes, 3) ? booleanColumn(codes, labels ?? ['no', 'yes']) : null;
    },
  },
  text: {
    keep(column, keep) {
      if (column.storage === 'bytes')
        return { type: 'text', parts: [keep(column.bytes), keep(column.offsets)] };
      const dictionary = new TextEncoder().encode(JSON.stringify(column.dictionary));
      const width = column.codes.BYTES_PER_ELEMENT as 1 | 2 | 4;
      return { type: 'text', parts: [keep(dictionary), keep(column.codes)], width };
    },
    open: ({ parts, width }, rows, view) =>
      width === undefined ? openBytes(parts, rows, view) : openDictionary(parts, width, rows, view),
  },
};

function openBytes(parts: readonly number[], rows: number, view: View): Column | null {
  const bytes = view(parts[0]);
  const ends = view(parts[1], (rows + 1) * 4);
  if (!bytes || !ends) return null;
  const offsets = new Uint32Array(ends.buffer, ends.byteOffset, rows + 1);
  return ascend(offsets) && offsets[rows]! <= bytes.length ? identifierColumn(bytes, offsets) : null;
}

function openDictionary(parts: readonly number[], width: 1 | 2 | 4, rows: number, view: View): Column | null {
  const json = view(parts[0]);
  const bytes = view(parts[1], rows * width);
  const dictionary = json && parseJson(json)?.json;
  if (!bytes || !Array.isArray(dictionary) || !dictionary.every(isString)) return null;
  const codes: Codes = new codeArrays[width](bytes.buffer, bytes.byteOffset, rows);
  return areBelow(codes, dictionary.length) ? textColumn(codes, dictionary) : null;
}

function ascend(offsets: Uint32Array): boolean {
  for (let row = 1; row < offsets.length; row++) if (offsets[row]! < offsets[row - 1]!) return false;
  return true;
}

function areBelow(codes: Codes, size: number): boolean {
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= size) return false;
  return true;
}

const isString = (value: unknown) => typeof value === 'string';

/** How the columns of each type are kept in a cache, and opened as views on it. */
export const columnStores = stores as Readonly<Record<ColumnType, ColumnStore<ColumnType>>>;
