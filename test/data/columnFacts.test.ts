import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import {
  booleanColumn,
  dateColumn,
  identifierColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import { columnFacts } from '../../src/data/columnFacts.ts';
import { searchValues } from '../../src/data/searchValues.ts';

const bitmapOf = (length: number, rows: readonly number[]) => {
  const bitmap = emptyBitmap(length);
  for (const row of rows) bitmap.set(row);
  return bitmap;
};

function identifiers(values: readonly string[]) {
  const parts = values.map((value) => new TextEncoder().encode(value));
  const offsets = Uint32Array.from({ length: values.length + 1 });
  parts.forEach((part, row) => (offsets[row + 1] = offsets[row]! + part.length));
  return identifierColumn(Uint8Array.from(parts.flatMap((part) => [...part])), offsets);
}

describe('numbers', () => {
  const column = numberColumn(Float64Array.from([1, 2, 2, NaN, 10, -0, 0]));

  test('over all rows', () => {
    expect(columnFacts('n', column, null)).toEqual({
      name: 'n',
      type: 'number',
      rows: 7,
      missing: 1,
      distinct: 4,
      range: { from: 0, to: 10 },
      histogram: Array.from({ length: 11 }, (_, bar) => ({
        count: [2, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1][bar],
        from: bar,
        to: bar + 1,
      })),
      values: [],
      decimals: 0,
    });
  });

  test('over the rows of a view', () => {
    const facts = columnFacts('n', column, bitmapOf(7, [1, 2, 3]));
    expect(facts).toMatchObject({ rows: 3, missing: 1, distinct: 1, range: { from: 2, to: 2 } });
    expect(facts.histogram).toEqual([{ count: 2, from: 2, to: 3 }]);
  });

  test('without values', () => {
    const facts = columnFacts('n', numberColumn(Float64Array.from([NaN, NaN])), null);
    expect(facts).toMatchObject({ missing: 2, distinct: 0, range: null, histogram: [] });
  });

  test('the smallest number there is differs from 0', () => {
    const facts = columnFacts('n', numberColumn(Float64Array.from([0, Number.MIN_VALUE])), null);
    expect(facts.distinct).toBe(2);
  });

  test('every value stands in a bar that holds it', () => {
    const values = fc.array(
      fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: -50, max: 50 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(values, (numbers) => {
        const { histogram, distinct, range } = columnFacts(
          'n',
          numberColumn(Float64Array.from(numbers)),
          null,
        );
        expect(histogram.length).toBeLessThanOrEqual(24);
        expect(distinct).toBe(new Set(numbers.map((value) => value + 0)).size);
        expect(range).toEqual({ from: Math.min(...numbers) + 0, to: Math.max(...numbers) + 0 });
        const last = histogram.length - 1;
        histogram.forEach(({ count, from = 0, to = 0 }, bar) => {
          expect(from).toBeLessThan(to);
          const inside = numbers.filter(
            (value) => value >= from && (value < to || (bar === last && value === to)),
          );
          expect(count).toBe(inside.length);
        });
        expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
      }),
    );
  });
});

test('distinct numbers are counted exactly, by bits, by hash and by order', () => {
  const count = (values: readonly number[]) =>
    columnFacts('n', numberColumn(Float64Array.from(values)), null).distinct;
  const many = Array.from({ length: 120_000 }, (_, row) => row);
  expect(count(many.map((row) => row % 60_001))).toBe(60_001);
  expect(count(many.map((row) => (row % 500) / 7))).toBe(500);
  expect(count(many.map((row) => (row % 60_001) / 7))).toBe(60_001);
  expect(count(many.map((row) => (row % 60_001) * 1e12))).toBe(60_001);
  expect(count(many.map((row) => (row % 400) * 86_400_000))).toBe(400);
  expect(count([-0, 0, NaN, 0.5, -0.5])).toBe(3);
});

describe('dates', () => {
  const day = 86_400_000;

  test('of a year stand in months', () => {
    const values = Float64Array.from({ length: 366 }, (_, index) => Date.UTC(2024, 0, 1) + index * day);
    const { histogram, distinct, hasTime } = columnFacts('d', dateColumn(values), null);
    expect([distinct, hasTime]).toEqual([366, false]);
    expect(histogram.map(({ count }) => count)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(histogram.at(-1)).toEqual({ count: 31, from: Date.UTC(2024, 11, 1), to: Date.UTC(2025, 0, 1) });
  });

  test('of a week stand in days, and in hours only with a time of day', () => {
    const values = Float64Array.from({ length: 3 }, (_, index) => Date.UTC(2024, 0, 1) + index * day);
    expect(columnFacts('d', dateColumn(values), null).histogram.length).toBe(3);
    const stamps = values.map((value) => value + 3_600_000);
    expect(columnFacts('d', dateColumn(stamps, true), null).histogram.length).toBeGreaterThan(3);
  });

  test('weeks start on Monday', () => {
    const values = Float64Array.from({ length: 100 }, (_, index) => Date.UTC(2024, 0, 3) + index * day);
    const [first] = columnFacts('d', dateColumn(values), null).histogram;
    expect(first).toEqual({ count: 5, from: Date.UTC(2024, 0, 1), to: Date.UTC(2024, 0, 8) });
  });
});

describe('text', () => {
  const words = ['b', 'a', 'b', null, 'c', 'a', 'd'];

  test('the most frequent first, ties by value', () => {
    const facts = columnFacts('t', textColumnFrom(words), null);
    expect(facts).toMatchObject({ rows: 7, missing: 1, distinct: 4, range: null });
    expect(facts.values).toEqual([
      { value: 'a', count: 2 },
      { value: 'b', count: 2 },
      { value: 'c', count: 1 },
      { value: 'd', count: 1 },
    ]);
    expect(facts.histogram).toEqual(facts.values);
  });

  test('a value that is not in the view is not counted', () => {
    expect(columnFacts('t', textColumnFrom(words), bitmapOf(7, [0, 3]))).toMatchObject({
      rows: 2,
      missing: 1,
      distinct: 1,
    });
  });

  test('at most 12 bars and one for the others, at most 200 values', () => {
    const many = Array.from({ length: 1000 }, (_, row) => `v${String(row % 500).padStart(3, '0')}`);
    for (const column of [textColumnFrom(many), identifiers(many)]) {
      const { histogram, values, distinct } = columnFacts('t', column, null);
      expect([histogram.length, values.length, distinct]).toEqual([13, 200, 500]);
      expect(histogram.at(-1)).toEqual({ count: 1000 - 24 });
      expect(values.at(-1)).toEqual({ value: 'v199', count: 2 });
    }
  });

  test('kept as bytes, it has the same facts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 2 })), (values) => {
        const coded = columnFacts('t', textColumnFrom(values), null);
        expect(columnFacts('t', identifiers(values), null)).toEqual(coded);
      }),
    );
  });
});

test('yes and no have their labels', () => {
  const facts = columnFacts('b', booleanColumn(Uint8Array.from([1, 2, 2, 0]), ['nej', 'ja']), null);
  expect(facts).toMatchObject({ missing: 1, distinct: 2, labels: ['nej', 'ja'] });
  expect(facts.values).toEqual([
    { value: 'ja', count: 2 },
    { value: 'nej', count: 1 },
  ]);
});

describe('searchValues', () => {
  const column = textColumnFrom(['Malmö', 'Lund', 'Malmö', 'Kalmar', null, 'lund']);

  test('finds in any case, most frequent first', () => {
    expect(searchValues(column, null, 'ALM', 10)).toEqual({
      values: [
        { value: 'Malmö', count: 2 },
        { value: 'Kalmar', count: 1 },
      ],
      more: 0,
    });
    expect(searchValues(column, null, 'lund', 1)).toEqual({ values: [{ value: 'Lund', count: 1 }], more: 1 });
    expect(searchValues(column, null, '', 2)).toMatchObject({ more: 2 });
    expect(searchValues(column, bitmapOf(6, [1, 4]), '', 9)).toEqual({
      values: [{ value: 'Lund', count: 1 }],
      more: 0,
    });
    expect(searchValues(numberColumn(Float64Array.from([1])), null, '1', 9)).toEqual({ values: [], more: 0 });
  });

  test('a match behind many more frequent values is found', () => {
    const values = Array.from({ length: 9000 }, (_, row) => `value ${row % 3000}`);
    expect(searchValues(textColumnFrom([...values, 'needle']), null, 'needle', 5).values).toEqual([
      { value: 'needle', count: 1 },
    ]);
    expect(searchValues(textColumnFrom([...values, 'needle']), null, '', 5).more).toBe(2996);
  });
});
