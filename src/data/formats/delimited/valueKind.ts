import { DateReader } from './dateReader.ts';
import { readBooleans } from './booleanWords.ts';
import { decimalByte, parseNumber } from './parseNumber.ts';

const encoder = new TextEncoder();
const dayFirst = new DateReader('dayFirst', () => 0);
const monthFirst = new DateReader('monthFirst', () => 0);

export type ValueKind = 'empty' | 'number' | 'date' | 'boolean' | 'text';

/** What one value looks like by itself, by either decimal mark and either order of day and month. */
export function valueKind(value: string): ValueKind {
  if (value.trim() === '') return 'empty';
  const bytes = encoder.encode(value);
  const isNumber = (mark: '.' | ',') => !Number.isNaN(parseNumber(bytes, 0, bytes.length, decimalByte[mark]));
  if (isNumber('.') || isNumber(',')) return 'number';
  const isDate = (reader: DateReader) => !Number.isNaN(reader.read(bytes, 0, bytes.length));
  if (isDate(dayFirst) || isDate(monthFirst)) return 'date';
  return readBooleans([value]) ? 'boolean' : 'text';
}
