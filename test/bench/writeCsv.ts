import type { CellValue, NamedColumn } from '../../src/data/column.ts';

/** Columns as the bytes of a CSV file: dates as days, missing values empty. None of the values needs a quote. */
export function writeCsv(columns: readonly NamedColumn[]): Uint8Array {
  const rows = columns[0]?.column.length ?? 0;
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(rows * 128 + 1024);
  let length = 0;
  let part = `${columns.map(({ name }) => name).join(',')}\n`;
  const flush = () => {
    if (length + part.length * 3 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 1.5, length + part.length * 3));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length += encoder.encodeInto(part, bytes.subarray(length)).written;
    part = '';
  };
  for (let row = 0; row < rows; row++) {
    part += `${columns.map(({ column }) => written(column.at(row), column.type)).join(',')}\n`;
    if (part.length > 65_536) flush();
  }
  flush();
  return bytes.slice(0, length);
}

function written(value: CellValue, type: string): string {
  if (value === null) return '';
  if (type === 'date' && typeof value === 'number') return new Date(value).toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
