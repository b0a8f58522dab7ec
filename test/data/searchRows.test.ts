import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  booleanColumn,
  type Column,
  dateColumn,
  identifierColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import { rowNumbers } from '../../src/data/rowNumbers.ts';
import { searchRows } from '../../src/data/searchRows.ts';
import { finish } from '../../src/data/work.ts';

const found = (column: Column, search: string) => [
  ...rowNumbers(finish(searchRows([column], column.length, search))),
];

function identifiers(values: readonly (string | null)[]) {
  const parts = values.map((value) => new TextEncoder().encode(value ?? ''));
  const offsets = Uint32Array.from({ length: values.length + 1 });
  parts.forEach((part, row) => (offsets[row + 1] = offsets[row]! + part.length));
  return identifierColumn(Uint8Array.from(parts.flatMap((part) => [...part])), offsets);
}

const piece = fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'å', 'Å', '李', '.'), maxLength: 4 });

describe.each([
  ['a dictionary', textColumnFrom],
  ['identifiers', identifiers],
])('texts in %s', (_, columnOf) => {
  test('as by looking at each', () => {
    fc.assert(
      fc.property(fc.array(fc.option(piece), { maxLength: 60 }), piece, (values, search) => {
        const sought = search.toLowerCase();
        const expected = [...values.keys()].filter(
          (row) => sought === '' || (values[row] ?? '').toLowerCase().includes(sought),
        );
        expect(found(columnOf(values), search)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('plain letters, also over the stretches that are decoded at once', () => {
    const values = Array.from({ length: 5000 }, (_, row) => (row % 7 === 0 ? null : `C${row}@Example.com`));
    const expected = [...values.keys()].filter((row) => (values[row] ?? '').includes('99@'));
    expect(found(columnOf(values), '99@EXAMPLE')).toEqual(expected);
    expect(found(columnOf(['ab', 'ba', null, 'b']), 'bb')).toEqual([]);
    expect(found(columnOf(['aba', 'abab', 'b']), 'bab')).toEqual([1]);
  });
});

test('numbers by their digits, with either decimal mark and with signs between thousands', () => {
  const column = numberColumn(Float64Array.of(1234.5, 12345, -0.25, NaN, 1.5, 15));
  expect(found(column, '1,5')).toEqual([4]);
  expect(found(column, '1.5')).toEqual([4]);
  expect(found(column, '15')).toEqual([5]);
  expect(found(column, '1,234.5')).toEqual([0]);
  expect(found(column, '1.234,5')).toEqual([0]);
  expect(found(column, '1 234')).toEqual([0, 1]);
  expect(found(column, '1,234')).toEqual([0, 1]);
  expect(found(column, '−0,25')).toEqual([2]);
  expect(found(column, 'e')).toEqual([]);
  expect(found(column, '')).toEqual([0, 1, 2, 3, 4, 5]);
});

test('dates as they are written and as each language shows them', () => {
  const column = dateColumn(
    Float64Array.of(Date.UTC(2024, 2, 5), NaN, Date.UTC(2024, 4, 3, 10, 30), Date.UTC(2023, 11, 5)),
    true,
  );
  expect(found(column, '2024-03')).toEqual([0]);
  expect(found(column, '5 mar 2024')).toEqual([0]);
  expect(found(column, '3 maj')).toEqual([2]);
  expect(found(column, '3 mag')).toEqual([2]);
  expect(found(column, '10:30')).toEqual([2]);
  expect(found(column, '2024')).toEqual([0, 2]);
});

test('yes and no by their labels, and any of several columns', () => {
  const answers = booleanColumn(Uint8Array.of(0, 1, 2, 2), ['nej', 'ja']);
  expect(found(answers, 'JA')).toEqual([2, 3]);
  const names = textColumnFrom(['Jane', null, 'Eva', 'Ida']);
  expect([...rowNumbers(finish(searchRows([answers, names], 4, 'ja')))]).toEqual([0, 2, 3]);
});
