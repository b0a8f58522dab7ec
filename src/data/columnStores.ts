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
type View = (section: number) => Uint8Array<ArrayBuffer>;

interface ColumnStore<Type extends ColumnType> {
  keep(column: Extract<Column, { type: Type }>, keep: Keep): StoredColumn;
  open(stored: StoredColumn, view: View): Column;
}

const codeArrays = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array };

const floats = (bytes: Uint8Array<ArrayBuffer>) =>
  new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);

const stores: { readonly [Type in ColumnType]: ColumnStore<Type> } = {
  number: {
    keep: ({ values }, keep) => ({ type: 'number', parts: [keep(values)] }),
    open: ({ parts }, view) => numberColumn(floats(view(parts[0]!))),
  },
  date: {
    keep: ({ values, hasTime }, keep) => ({ type: 'date', parts: [keep(values)], hasTime }),
    open: ({ parts, hasTime }, view) => dateColumn(floats(view(parts[0]!)), hasTime),
  },
  boolean: {
    keep: ({ codes, labels }, keep) => ({ type: 'boolean', parts: [keep(codes)], labels }),
    open: ({ parts, labels }, view) => booleanColumn(view(parts[0]!), labels ?? ['no', 'yes']),
  },
  text: {
    keep(column, keep) {
      if (column.storage === 'bytes')
        return { type: 'text', parts: [keep(column.bytes), keep(column.offsets)] };
      const dictionary = new TextEncoder().encode(JSON.stringify(column.dictionary));
      const width = column.codes.BYTES_PER_ELEMENT as 1 | 2 | 4;
      return { type: 'text', parts: [keep(dictionary), keep(column.codes)], width };
    },
    open({ parts, width }, view) {
      const first = view(parts[0]!);
      const second = view(parts[1]!);
      const { buffer, byteOffset, length } = second;
      if (width === undefined)
        return identifierColumn(first, new Uint32Array(buffer, byteOffset, length / 4));
      const codes: Codes = new codeArrays[width](buffer, byteOffset, length / width);
      return textColumn(codes, JSON.parse(new TextDecoder().decode(first)) as string[]);
    },
  },
};

/** How the columns of each type are kept in a cache, and opened as views on it. */
export const columnStores = stores as Readonly<Record<ColumnType, ColumnStore<ColumnType>>>;
