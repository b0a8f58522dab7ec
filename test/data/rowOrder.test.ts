import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import {
  booleanColumn,
  type CellValue,
  type Column,
  dateColumn,
  identifierColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import { rowOrder as order } from '../../src/data/rowOrder.ts';
import { tableOf, viewOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';

const rowOrder = (...asked: Parameters<typeof order>) => finish(order(...asked));

function identifiersOf(values: readonly (string | null)[]): Column {
  const encoded = values.map((value) => new TextEncoder().encode(value ?? ''));
  const offsets = [0];
  for (const bytes of encoded) offsets.push(offsets.at(-1)! + bytes.length);
  return identifierColumn(Uint8Array.from(encoded.flatMap((bytes) => [...bytes])), Uint32Array.from(offsets));
}

const numbersOf = (values: readonly (number | null)[]) =>
  Float64Array.from(values, (value) => value ?? Number.NaN);

/** Few letters, so that values share beginnings and stand twice. */
const text = fc.option(fc.string({ unit: fc.constantFrom('a', 'b', '.', 'å', '李'), minLength: 1 }));
const number = fc.option(fc.constantFrom(-Infinity, -2.5, -0, 0, 1e-9, 1, 1, 3, Infinity));

const kinds: readonly [string, fc.Arbitrary<CellValue>, (values: readonly CellValue[]) => Column][] = [
  ['text', text, (values) => textColumnFrom(values as (string | null)[])],
  ['identifiers', text, (values) => identifiersOf(values as (string | null)[])],
  ['numbers', number, (values) => numberColumn(numbersOf(values as (number | null)[]))],
  ['dates', number, (values) => dateColumn(numbersOf(values as (number | null)[]))],
  [
    'yes and no',
    fc.option(fc.boolean()),
    (values) =>
      booleanColumn(
        Uint8Array.from(values, (value) => (value === null ? 0 : value ? 2 : 1)),
        ['no', 'yes'],
      ),
  ],
];

describe.each(kinds)('%s', (_, value, columnOf) => {
  test('sort both ways, missing last, ties in file order', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), fc.boolean(), (values, descending) => {
        const table = tableOf([{ name: 'a', column: columnOf(values) }]);
        const sign = descending ? -1 : 1;
        const expected = [...values.keys()].sort((left, right) => {
          const [one, other] = [values[left]!, values[right]!];
          if (one === null || other === null) return Number(one === null) - Number(other === null);
          return one < other ? -sign : one > other ? sign : 0;
        });
        expect([...rowOrder(table, { column: 'a', descending })]).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

test('a part of a table shows its own rows alone', () => {
  const table = tableOf([{ name: 'a', column: numberColumn(Float64Array.of(3, 1, 2, Number.NaN, 0)) }]);
  const rows = emptyBitmap(5);
  for (const row of [0, 2, 3, 4]) rows.set(row);
  const part = viewOf(table, rows);
  expect([...rowOrder(part)]).toEqual([0, 2, 3, 4]);
  expect([...rowOrder(part, { column: 'a', descending: false })]).toEqual([4, 2, 0, 3]);
  expect([...rowOrder(part, { column: 'nosuch', descending: false })]).toEqual([0, 2, 3, 4]);
});

test('beside file order, the last sort alone is kept', () => {
  const table = tableOf([
    { name: 'a', column: numberColumn(Float64Array.of(3, 1)) },
    { name: 'b', column: numberColumn(Float64Array.of(1, 3)) },
  ]);
  const byA = { column: 'a', descending: false };
  const first = rowOrder(table, byA);
  expect(rowOrder(table, { ...byA })).toBe(first);
  expect(rowOrder(table)).toBe(rowOrder(table));
  rowOrder(table, { ...byA, column: 'b' });
  expect(rowOrder(table, byA)).not.toBe(first);
});

test('long columns are sorted in runs that are merged', () => {
  const length = 70_000;
  const scattered = Float64Array.from({ length }, (_, row) => (row * 7919) % 65_537);
  const words = Array.from(scattered, (value) => `w${value % 5003}`);
  for (const column of [numberColumn(scattered), textColumnFrom(words)]) {
    const values = [...column] as (number | string)[];
    const expected = [...values.keys()].sort((left, right) =>
      values[left]! < values[right]! ? -1 : values[left]! > values[right]! ? 1 : left - right,
    );
    expect([...rowOrder(tableOf([{ name: 'a', column }]), { column: 'a', descending: false })]).toEqual(
      expected,
    );
  }
});
