import type { ByteDictionary } from '../../byteDictionary.ts';
import { isBlank } from './isBlank.ts';
import { decimalByte, parseNumber } from './parseNumber.ts';

/**
 * The number of each entry of a dictionary, by its code, NaN for white space; null when an entry is not a number.
 * `lenient` takes NaN for such an entry, and numbers with leading zeros or more digits than a double keeps.
 */
export function numberEntries(
  dictionary: ByteDictionary,
  decimal: '.' | ',',
  lenient = false,
): Float64Array<ArrayBuffer> | null {
  const { bytes, offsets, size } = dictionary;
  const mark = decimalByte[decimal];
  const values = new Float64Array(size + 1).fill(Number.NaN);
  for (let entry = 1; entry <= size; entry++) {
    const start = offsets[entry - 1]!;
    const end = offsets[entry]!;
    const value = parseNumber(bytes, start, end, mark, lenient);
    values[entry] = value;
    if (Number.isNaN(value) && !lenient && !isBlank(bytes, start, end)) return null;
  }
  return values;
}
