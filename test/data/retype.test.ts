import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { ByteDictionary } from '../../src/data/byteDictionary.ts';
import {
  booleanColumn,
  type Column,
  columnTypes,
  dateColumn,
  identifierColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import type { ColumnReading } from '../../src/data/columnFormat.ts';
import { typedColumn } from '../../src/data/formats/delimited/typedColumn.ts';
import { retype } from '../../src/data/retype.ts';
import type { RetypeDefaults } from '../../src/data/retype/retyped.ts';
import { retypeSummary } from '../../src/data/retypeSummary.ts';
import { finish } from '../../src/data/work.ts';
import { clockOffset } from '../../src/data/zoneOffset.ts';

const defaults: RetypeDefaults = { decimal: '.', dateOrder: undefined, offsetOf: () => 0 };

function identifiers(values: readonly (string | null)[]): Column {
  const parts = values.map((value) => new TextEncoder().encode(value ?? ''));
  const offsets = Uint32Array.from({ length: values.length + 1 });
  parts.forEach((part, row) => (offsets[row + 1] = offsets[row]! + part.length));
  return identifierColumn(Uint8Array.from(parts.flatMap((part) => [...part])), offsets);
}

const read = (column: Column, reading: ColumnReading, more: Partial<RetypeDefaults> = {}) =>
  finish(retype(column, reading, { ...defaults, ...more }));
const values = (column: Column, reading: ColumnReading, more?: Partial<RetypeDefaults>) => [
  ...read(column, reading, more).column,
];
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

const spelled = fc.oneof(
  fc.constantFrom('yes', 'No', 'ja', 'nej', '0', '1', 'NA', '-', ' ', '007', '20241231', '31.12.2024', '5e3'),
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value.toFixed(2)),
  fc
    .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 31 }))
    .map(([a, b]) => `${b}/${a}/2024`),
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]) => `${b}/${a}/2024`),
  fc.constantFrom('1,234.5', '1.234,5', '2024-02-30', '2024-03-01T10:30:00Z', '3 Apr 2024', 'x'),
);

describe.each([
  ['a dictionary', textColumnFrom],
  ['identifiers', identifiers],
])('texts in %s', (_, columnOf) => {
  test.each(columnTypes)('become what the reader makes of them as %s', (type) => {
    fc.assert(
      fc.property(
        fc.array(fc.option(spelled), { maxLength: 30 }),
        fc.constantFrom('.' as const, ',' as const),
        fc.constantFrom(undefined, 'dayFirst' as const, 'monthFirst' as const),
        (texts, decimal, dateOrder) => {
          const dictionary = new ByteDictionary();
          const codes = Uint32Array.from(texts, (text) => {
            const bytes = new TextEncoder().encode(text ?? '');
            return bytes.length === 0 ? 0 : dictionary.code(bytes, 0, bytes.length);
          });
          const reading = { decimal, dateOrder, offsetOf: () => 0, expectedRows: texts.length };
          const expected = finish(typedColumn(codes, dictionary, reading, type));
          const retyped = read(columnOf(texts), { type, format: { decimal } }, { decimal, dateOrder });
          // The reader keeps no text of white space alone, and so hands none on to be retyped.
          const isBlank = (row: number) => texts[row]?.trim() === '';
          expect([...retyped.column].filter((__, row) => !isBlank(row))).toEqual(
            [...expected.column].filter((__, row) => !isBlank(row)),
          );
          const summary = finish(retypeSummary(retyped, null));
          expect(summary.rows.unread).toBe(expected.unread.count);
          expect(summary.rows.read).toBe([...expected.column].filter((value) => value !== null).length);
          if (retyped.column.type === 'boolean' && expected.column.type === 'boolean')
            expect(retyped.column.labels).toEqual(expected.column.labels);
          if (retyped.date) expect(retyped.date).toEqual(expected.date);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('numbers', () => {
  const prices = textColumnFrom(['1.234,50', '12,5', 'NA', '7', null, '12,5', '0815']);

  test('with the mark that reads more of them, or the one that is set', () => {
    const retyped = read(prices, { type: 'number' });
    expect([...retyped.column]).toEqual([1234.5, 12.5, null, 7, null, 12.5, 815]);
    expect(retyped.decimal).toBe(',');
    expect(values(prices, { type: 'number', format: { decimal: '.' } })).toEqual([
      null,
      null,
      null,
      7,
      null,
      null,
      815,
    ]);
    const undecided = textColumnFrom(['1.234', '2.000']);
    expect(values(undecided, { type: 'number' })).toEqual([1.234, 2]);
    expect(values(undecided, { type: 'number' }, { decimal: ',' })).toEqual([1234, 2000]);
  });

  test('what is read, missing and lost is counted', () => {
    const format = { decimal: '.', missing: ['NA'] } as const;
    expect(finish(retypeSummary(read(prices, { type: 'number', format }), null))).toEqual({
      rows: { read: 2, empty: 1, saidMissing: 1, unread: 3 },
      unread: [
        { value: '12,5', count: 2 },
        { value: '1.234,50', count: 1 },
      ],
      moreUnread: 0,
      examples: [
        { text: '7', value: 7 },
        { text: '0815', value: 815 },
      ],
      texts: [
        { value: '12,5', count: 2, became: null },
        { value: '0815', count: 1, became: 815 },
        { value: '1.234,50', count: 1, became: null },
        { value: '7', count: 1, became: 7 },
        { value: 'NA', count: 1, became: null },
      ],
    });
    const rows = emptyBitmap(7);
    for (const row of [1, 2, 4]) rows.set(row);
    const part = finish(retypeSummary(read(prices, { type: 'number', format }), rows));
    expect(part.rows).toEqual({ read: 0, empty: 1, saidMissing: 1, unread: 1 });
  });

  test('a code that means missing', () => {
    const ages = numberColumn(Float64Array.of(31, 999, 45, NaN, 999));
    expect(values(ages, { type: 'number', format: { missing: ['999'] } })).toEqual([
      31,
      null,
      45,
      null,
      null,
    ]);
    expect(values(ages, { type: 'text' })).toEqual(['31', '999', '45', null, '999']);
  });

  test('numbers survive becoming text and back', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
        const column = numberColumn(Float64Array.from(numbers));
        const text = read(column, { type: 'text' }).column;
        expect(values(text, { type: 'number', format: { decimal: '.' } })).toEqual(
          numbers.map((value) => value + 0),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('dates', () => {
  const days = textColumnFrom(['03/04/2024', '05/13/2024', '2024-01-02', 'soon', '20240506']);

  test('in the order that they prove, unless one is set', () => {
    const found = read(days, { type: 'date' });
    expect(found.date).toEqual({ order: 'monthFirst', decided: true });
    expect([...found.column]).toEqual([
      day(2024, 3, 4),
      day(2024, 5, 13),
      day(2024, 1, 2),
      null,
      day(2024, 5, 6),
    ]);
    const set = read(days, { type: 'date', format: { dateOrder: 'dayFirst' } });
    expect([...set.column]).toEqual([day(2024, 4, 3), null, day(2024, 1, 2), null, day(2024, 5, 6)]);
    const { unread, examples } = finish(retypeSummary(set, null));
    expect(unread.map(({ value }) => value)).toEqual(['05/13/2024', 'soon']);
    expect(examples[0]).toEqual({ text: '03/04/2024', value: day(2024, 4, 3) });
  });

  test('stamps with an offset are moved to the zone', () => {
    const stamps = textColumnFrom(['2024-07-01T22:30:00Z']);
    const offsetOf = clockOffset('Europe/Stockholm');
    expect(values(stamps, { type: 'date' }, { offsetOf })).toEqual([Date.UTC(2024, 6, 2, 0, 30)]);
  });

  test('dates survive becoming text and back', () => {
    const column = dateColumn(
      Float64Array.of(day(2024, 2, 29), NaN, Date.UTC(1969, 11, 31, 23, 59, 58, 7)),
      true,
    );
    const text = read(column, { type: 'text' }).column;
    expect([...text]).toEqual(['2024-02-29', null, '1969-12-31T23:59:58.007']);
    expect(values(text, { type: 'date' })).toEqual([...column]);
  });
});

describe('yes and no', () => {
  const answers = textColumnFrom(['Y', 'n', 'maybe', 'Y', null, '-']);

  test('by the words that most of them are of', () => {
    const { column } = read(answers, { type: 'boolean' });
    expect([...column]).toEqual([true, false, null, true, null, null]);
    expect(column.type === 'boolean' && column.labels).toEqual(['n', 'Y']);
  });

  test('by what the person says', () => {
    const format = { yes: ['Y', 'maybe'], missing: ['-'] };
    const { column } = read(answers, { type: 'boolean', format });
    expect([...column]).toEqual([true, false, true, true, null, null]);
    expect(column.type === 'boolean' && column.labels).toEqual(['n', 'Y']);
    expect(values(answers, { type: 'boolean', format: { yes: ['Y'], no: ['n'] } })).toEqual([
      true,
      false,
      null,
      true,
      null,
      null,
    ]);
    const numbers = numberColumn(Float64Array.of(1, 2, 9));
    expect(values(numbers, { type: 'boolean', format: { yes: ['1'], no: ['2'] } })).toEqual([
      true,
      false,
      null,
    ]);
    const turned = booleanColumn(Uint8Array.of(1, 2, 0), ['no', 'yes']);
    expect(values(turned, { type: 'boolean', format: { yes: ['no'] } })).toEqual([true, false, null]);
  });
});

test('texts lose what means missing, and stay the same column without such', () => {
  for (const columnOf of [textColumnFrom, identifiers]) {
    const column = columnOf(['a', 'NA', ' NA ', null, 'NAN']);
    expect(values(column, { type: 'text', format: { missing: ['NA'] } })).toEqual([
      'a',
      null,
      null,
      null,
      'NAN',
    ]);
    expect(read(column, { type: 'text', format: { missing: ['zz'] } }).column).toBe(column);
  }
});
