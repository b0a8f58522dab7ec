/** The types a column can have. */
export const columnTypes = ['number', 'text', 'date', 'boolean'] as const;

export type ColumnType = (typeof columnTypes)[number];

export type CellValue = number | string | boolean | null;

/** Codes into a dictionary, in the narrowest unsigned array that holds them. Code 0 is missing. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

interface ColumnBase<Type extends ColumnType, Value> {
  readonly type: Type;
  readonly length: number;
  /** The value of a row; missing is null. */
  at(row: number): Value | null;
  [Symbol.iterator](): Iterator<Value | null>;
}

/** Numbers; missing is NaN in `values`. */
export interface NumberColumn extends ColumnBase<'number', number> {
  readonly values: Float64Array;
}

/** Civil times as epoch milliseconds, as if UTC; missing is NaN in `values`. */
export interface DateColumn extends ColumnBase<'date', number> {
  readonly values: Float64Array;
  /** Whether any value has a time of day other than midnight. */
  readonly hasTime: boolean;
}

/** Text that repeats: a code a row, and the distinct values once. `dictionary[0]` stands for missing. */
export interface TextColumn extends ColumnBase<'text', string> {
  readonly storage: 'dictionary';
  readonly codes: Codes;
  readonly dictionary: readonly string[];
}

/** Text that hardly repeats (ids, e-mails): UTF-8 bytes and where each row starts; an empty stretch is missing. */
export interface IdentifierColumn extends ColumnBase<'text', string> {
  readonly storage: 'bytes';
  readonly bytes: Uint8Array;
  /** length + 1 offsets into `bytes`. */
  readonly offsets: Uint32Array;
}

/** Yes and no: code 0 missing, 1 no, 2 yes; `labels` keeps the file's spelling of [no, yes]. */
export interface BooleanColumn extends ColumnBase<'boolean', boolean> {
  readonly codes: Uint8Array;
  readonly labels: readonly [string, string];
}

export type Column = NumberColumn | DateColumn | TextColumn | IdentifierColumn | BooleanColumn;

export interface NamedColumn {
  readonly name: string;
  readonly column: Column;
}

function* rows<Value>(column: { length: number; at(row: number): Value | null }) {
  for (let row = 0; row < column.length; row++) yield column.at(row);
}

export function numberColumn(values: Float64Array): NumberColumn {
  return {
    type: 'number',
    length: values.length,
    values,
    at: (row) => finiteOrNull(values[row]),
    [Symbol.iterator]() {
      return rows(this);
    },
  };
}

export function dateColumn(values: Float64Array, hasTime = false): DateColumn {
  return {
    type: 'date',
    length: values.length,
    values,
    hasTime,
    at: (row) => finiteOrNull(values[row]),
    [Symbol.iterator]() {
      return rows(this);
    },
  };
}

function finiteOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

export function textColumn(codes: Codes, dictionary: readonly string[]): TextColumn {
  return {
    type: 'text',
    storage: 'dictionary',
    length: codes.length,
    codes,
    dictionary,
    at: (row) => (codes[row] ? (dictionary[codes[row]] ?? null) : null),
    [Symbol.iterator]() {
      return rows(this);
    },
  };
}

const decoder = new TextDecoder();

export function identifierColumn(bytes: Uint8Array, offsets: Uint32Array): IdentifierColumn {
  return {
    type: 'text',
    storage: 'bytes',
    length: offsets.length - 1,
    bytes,
    offsets,
    at(row) {
      const start = offsets[row];
      const end = offsets[row + 1];
      if (start === undefined || end === undefined || start === end) return null;
      return decoder.decode(bytes.subarray(start, end));
    },
    [Symbol.iterator]() {
      return rows(this);
    },
  };
}

export function booleanColumn(codes: Uint8Array, labels: readonly [string, string]): BooleanColumn {
  return {
    type: 'boolean',
    length: codes.length,
    codes,
    labels,
    at: (row) => (codes[row] ? codes[row] === 2 : null),
    [Symbol.iterator]() {
      return rows(this);
    },
  };
}

/** A text column from strings, null or the empty string being missing. For small tables and samples. */
export function textColumnFrom(values: readonly (string | null)[]): TextColumn {
  const dictionary: string[] = [''];
  const codeOf = new Map<string, number>();
  const wide = new Uint32Array(values.length);
  values.forEach((value, row) => {
    if (value === null || value === '') return;
    let code = codeOf.get(value);
    if (code === undefined) {
      code = dictionary.push(value) - 1;
      codeOf.set(value, code);
    }
    wide[row] = code;
  });
  return textColumn(narrow(wide, dictionary.length), dictionary);
}

/** Codes in the narrowest unsigned array that holds a dictionary of this size. */
export function narrow(codes: Uint32Array, dictionarySize: number): Codes {
  if (dictionarySize <= 0x100) return Uint8Array.from(codes);
  if (dictionarySize <= 0x10000) return Uint16Array.from(codes);
  return codes;
}
