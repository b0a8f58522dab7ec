import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/data/bitmap.ts';
import type { CellValue, Column } from '../../src/data/column.ts';
import { finish } from '../../src/data/work.ts';
import { type ColumnTest, scan } from '../../src/segments/scan.ts';
import type { Interval } from '../../src/segments/operators/operator.ts';
import { columnFrom, identifiersFrom } from './columnFrom.ts';
import { positions } from './positions.ts';

/** The same question row by row. */
function slow(column: Column, test: ColumnTest): number[] {
  return Array.from<CellValue, number>(column, (value, row) => {
    if (test.form === 'missing') return value === null ? row : -1;
    if (value === null) return -1;
    if (test.form === 'values') return test.accepts(String(value)) ? row : -1;
    const at = Number(value);
    const isIn = ({ from, to, fromClosed, toClosed }: Interval) =>
      (fromClosed ? at >= from : at > from) && (toClosed ? at <= to : at < to);
    return test.intervals.some(isIn) ? row : -1;
  }).filter((row) => row >= 0);
}

function agrees(column: Column, test: ColumnTest): void {
  const rows = finish(scan(column, test));
  expect(positions(rows)).toEqual(slow(column, test));
  expect(rows.length).toBe(column.length);
  const tail = column.length % 32;
  if (tail) expect(wordsOf(rows).at(-1)! & (0xffffffff >>> tail)).toBe(0);
}

const number = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, 0.1, 0.3, Number.MIN_VALUE, -Number.MIN_VALUE, 1e300, Infinity, -Infinity),
);
const bound = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0, -0, 0.1, Infinity, -Infinity));
const interval = fc.record({ from: bound, to: bound, fromClosed: fc.boolean(), toClosed: fc.boolean() });
const text = fc.oneof(fc.constant(null), fc.constantFrom('a', 'bb', 'Åsa', '😀', 'ccc'));

test('numbers against intervals, one or many, open or closed', () => {
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 140 }),
      fc.array(interval, { maxLength: 4 }),
      (rows, intervals) => {
        agrees(columnFrom('number', rows), { form: 'intervals', intervals });
        agrees(columnFrom('number', rows), { form: 'missing' });
      },
    ),
    { numRuns: 400 },
  );
});

test('text by dictionary and by bytes', () => {
  const accepted = (value: string) => value.length === 2 || value === 'Åsa';
  fc.assert(
    fc.property(fc.array(text, { maxLength: 140 }), (rows) => {
      for (const column of [columnFrom('text', rows), identifiersFrom(rows)]) {
        agrees(column, { form: 'values', accepts: accepted });
        agrees(column, { form: 'missing' });
      }
    }),
  );
});

describe.each([0, 1, 31, 32, 33, 63, 64, 65, 4095, 4096, 4097, 8200])('a column of %i rows', (length) => {
  const rows = Array.from({ length }, (_, row) => (row % 7 === 3 ? null : (row * 37) % 101));

  test('numbers', () => {
    const column = columnFrom('number', rows);
    agrees(column, {
      form: 'intervals',
      intervals: [{ from: 10, to: 60, fromClosed: false, toClosed: true }],
    });
    agrees(column, { form: 'missing' });
  });

  test('identifiers, plain and not', () => {
    const ids = rows.map((row) => (row === null ? null : `id-${row}`));
    agrees(identifiersFrom(ids), { form: 'values', accepts: (value) => value.endsWith('7') });
    const odd = rows.map((row) => (row === null ? null : `ö-${row}`));
    agrees(identifiersFrom(odd), { form: 'values', accepts: (value) => value === 'ö-37' });
  });

  test('yes and no', () => {
    const column = columnFrom(
      'boolean',
      rows.map((row) => (row === null ? null : row % 2 === 0)),
    );
    agrees(column, { form: 'values', accepts: (value) => value === 'true' });
    agrees(column, { form: 'missing' });
  });
});

test('a dictionary test runs once for each distinct value, never for the missing', () => {
  const asked: string[] = [];
  const column = columnFrom('text', ['b', null, 'a', 'b', 'a', 'b']);
  finish(
    scan(column, {
      form: 'values',
      accepts(value) {
        asked.push(value);
        return true;
      },
    }),
  );
  expect(asked).toEqual(['b', 'a']);
});
