import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, readTable, valuesOf } from './reading.ts';

const fieldLetters = [
  'a',
  'b',
  '7',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '.',
  '-',
  'é',
  '€',
  '李',
  '😀',
];
const field = fc.oneof(
  fc.string({ unit: fc.constantFrom(...fieldLetters), maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.constantFrom('007', '1,5', '1.5', '2024-01-01', 'yes', '""', '"a', 'a"b'),
);

const shape = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', '§'),
  quote: fc.constantFrom('"', "'"),
  end: fc.constantFrom('\n', '\r\n'),
  isLastEnded: fc.boolean(),
  isAlwaysQuoted: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be'),
});

const tableOfFields = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

interface Shape {
  readonly delimiter: string;
  readonly quote: string;
  readonly end: string;
  readonly isLastEnded: boolean;
  readonly isAlwaysQuoted: boolean;
  readonly encoding: string;
}

/** Writes a table as a careful program would. */
function write(rows: readonly (readonly string[])[], form: Shape): Uint8Array {
  const { delimiter, quote, end, isLastEnded, isAlwaysQuoted, encoding } = form;
  const needsQuotes = (value: string, width: number) =>
    isAlwaysQuoted ||
    [delimiter, quote, '\n', '\r'].some((special) => value.includes(special)) ||
    (width === 1 && value.trim() === '');
  const lines = rows.map((row) =>
    row
      .map((value) =>
        needsQuotes(value, row.length) ? quote + value.replaceAll(quote, quote + quote) + quote : value,
      )
      .join(delimiter),
  );
  const text = lines.join(end) + (isLastEnded ? end : '');
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with a mark') return new TextEncoder().encode(`\ufeff${text}`);
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  const marked = `\ufeff${text}`;
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

const asRead = (value: string) => (value.trim() === '' ? '' : value);

test('any table of text comes back as it was written', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(tableOfFields, shape, (rows, form) => {
      const width = rows[0]!.length;
      const header = Array.from({ length: width }, (_, at) => `name${at}`);
      const bytes = write([header, ...rows], form);
      const { delimiter, quote } = form;
      const read = cellsOf(bytes, { delimiter, quote, header: true });
      expect(read.header).toEqual(header);
      expect(read.cells).toEqual(rows.map((row) => row.map(asRead)));
      expect(read.table.notes.filter(({ name }) => name !== 'blankFields')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('numbers come back exactly, by either mark, grouped or not', { timeout: 60_000 }, () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => Number(value.toFixed(2))),
    fc.integer(),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), fc.boolean(), (numbers, isComma) => {
      const spell = (value: number) => (isComma ? String(value).replace('.', ',') : String(value));
      const text = `n\tt\n${numbers.map((value) => `${spell(value)}\tx\n`).join('')}`;
      const table = readTable(text, { decimal: isComma ? ',' : '.', header: true });
      const isSafe = numbers.every(
        (value) =>
          !Number.isInteger(value) ||
          Math.abs(value) <= Number.MAX_SAFE_INTEGER ||
          String(value).includes('e'),
      );
      if (isSafe) expect(valuesOf(table, 'n')).toEqual(numbers.map((value) => value + 0));
      else expect(table.columns[0]?.column.type).toBe('text');
    }),
    { numRuns: 300 },
  );
});

test('any bytes at all are read or refused, never thrown at', { timeout: 60_000 }, () => {
  const letters = fc.constantFrom(
    ...[...'ab1.,;\t"\'\r\n \0'].map((letter) => letter.charCodeAt(0)),
    0xc3,
    0xa9,
    0x80,
    0xff,
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(letters, { maxLength: 80 }), (random, close) => {
      for (const bytes of [random, Uint8Array.from(close)]) {
        const before = bytes.slice();
        try {
          const table = readTable(bytes);
          for (const { column } of table.columns) expect(column.length).toBe(table.rows);
        } catch (error) {
          expect(String(error)).toMatch(/empty|not a text file/);
        }
        expect(bytes).toEqual(before);
      }
    }),
    { numRuns: 500 },
  );
});
