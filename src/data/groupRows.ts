import { ByteDictionary } from './byteDictionary.ts';
import type { Codes, Column, IdentifierColumn } from './column.ts';
import { PairNumbers } from './pairNumbers.ts';

/** Rows with the same value under the same number. */
export interface GroupedRows {
  /** The number of each row's value, from 1 to `groups`; 0 where it is missing. */
  readonly codes: Codes;
  /** The highest number. A number may stand for no row. */
  readonly groups: number;
}

/** Numbers the values of a column. Dictionary codes are taken as they are. */
export function groupRows(column: Column): GroupedRows {
  if (column.type === 'number' || column.type === 'date') return groupQuantities(column.values);
  if (column.type === 'boolean') return { codes: column.codes, groups: 2 };
  return column.storage === 'dictionary'
    ? { codes: column.codes, groups: column.dictionary.length - 1 }
    : groupBytes(column);
}

function groupQuantities(values: Float64Array): GroupedRows {
  const codes = new Uint32Array(values.length);
  const numbers = new PairNumbers();
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  let last = Number.NaN;
  let code = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    if (value !== last) {
      last = value;
      number[0] = value + 0;
      code = numbers.number(words[0]!, words[1]!);
    }
    codes[row] = code;
  }
  return { codes, groups: numbers.size };
}

function groupBytes({ bytes, offsets, length }: IdentifierColumn): GroupedRows {
  const codes = new Uint32Array(length);
  const dictionary = new ByteDictionary();
  for (let row = 0; row < length; row++) {
    const [start, end] = [offsets[row]!, offsets[row + 1]!];
    if (start !== end) codes[row] = dictionary.code(bytes, start, end);
  }
  return { codes, groups: dictionary.size };
}
