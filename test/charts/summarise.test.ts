import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartFor } from '../../src/charts/chartFor.ts';
import { chartNamed } from '../../src/charts/index.ts';
import { summaries, summaryNamed } from '../../src/charts/summarise/index.ts';
import { rowNumbers } from '../../src/data/rowNumbers.ts';
import {
  booleanColumn,
  type Column,
  dateColumn,
  identifierColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { finish } from '../../src/data/work.ts';
import { plainInput, segmentationOf } from './exampleRows.ts';

const segmentation = segmentationOf(
  ['a', 'b'],
  [
    [0, 1, 2, 3],
    [4, 5],
  ],
  8,
);

function rowsOf(
  name: string,
  column: Column | null,
  weights: Float64Array | null = null,
  on = segmentation,
  isAggregate = false,
) {
  return finish(summaryNamed(name)!.rows({ ...plainInput, segmentation: on, column, weights, isAggregate }));
}

test('each summary counts for a chart of its name', () => {
  for (const { name } of summaries) expect(chartNamed(name)?.name).toBe(name);
});

test('the chart of a column comes from its type', () => {
  const nameFor = (column: Column | null) => chartFor(column)?.name;
  expect(nameFor(null)).toBe('sizes');
  expect(nameFor(textColumnFrom(['x']))).toBe('categoryBySegment');
  expect(nameFor(booleanColumn(Uint8Array.of(1), ['no', 'yes']))).toBe('rateBySegment');
  expect(nameFor(numberColumn(Float64Array.of(1)))).toBe('numberBySegment');
  expect(nameFor(identifierColumn(new Uint8Array(1), Uint32Array.of(0, 1)))).toBeUndefined();
  expect(nameFor(dateColumn(Float64Array.of(0)))).toBe('timeBySegment');
  const number = numberColumn(Float64Array.of(1));
  expect(chartFor(number, number)?.name).toBe('scatter');
  // A whole table has nothing to compare its median with.
  expect(chartFor(number, null, true)?.name).toBe('histogramBySegment');
  expect(chartFor(number, dateColumn(Float64Array.of(0)))).toBeUndefined();
});

test('the rows of a bitmap, over the ends of its words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(199)), (drawn) => {
      const bitmap = emptyBitmap(200);
      for (const row of drawn) bitmap.set(row);
      expect([...rowNumbers(bitmap)]).toEqual(drawn.toSorted((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});

describe('sizes', () => {
  test('rows and shares', () => {
    expect(rowsOf('sizes', null)).toEqual([
      { segment: 'a', rows: 4, units: 4, share: 0.5 },
      { segment: 'b', rows: 2, units: 2, share: 0.25 },
      { segment: 'rest', rows: 2, units: 2, share: 0.25 },
    ]);
  });

  test('weights', () => {
    const weights = Float64Array.of(1, 1, 1, 1, 3, 3, 0, 6);
    expect(rowsOf('sizes', null, weights)).toEqual([
      { segment: 'a', rows: 4, units: 4, share: 0.25 },
      { segment: 'b', rows: 2, units: 6, share: 0.375 },
      { segment: 'rest', rows: 2, units: 6, share: 0.375 },
    ]);
  });

  test('segments that overlap: shares are of the rows, each counted once', () => {
    const overlapping = segmentationOf(
      ['a', 'b'],
      [
        [0, 1, 2],
        [2, 3],
      ],
      4,
    );
    expect(rowsOf('sizes', null, null, overlapping).map(({ share }) => share)).toEqual([0.75, 0.5, 0]);
  });
});

test('a rate counts what is known, with its interval', () => {
  const bought = booleanColumn(Uint8Array.of(2, 1, 1, 0, 2, 2, 1, 1), ['no', 'yes']);
  const rows = rowsOf('rateBySegment', bought);
  expect(rows.map(({ segment, rows, yes, known }) => [segment, rows, yes, known])).toEqual([
    ['a', 3, 1, 3],
    ['b', 2, 2, 2],
    ['rest', 2, 0, 2],
    [null, 7, 3, 7],
  ]);
  expect(rows[0]!['share']).toBeCloseTo(1 / 3, 15);
  expect(rows[0]!['low']).toBeCloseTo(0.0614919447203962, 9);
  expect(rows[0]!['high']).toBeCloseTo(0.7923403991979523, 9);
});

test('a weighted rate has the precision of its effective size', () => {
  const bought = booleanColumn(Uint8Array.of(2, 1, 1, 1, 1, 1, 1, 1), ['no', 'yes']);
  const equal = rowsOf('rateBySegment', bought, new Float64Array(8).fill(5))[0]!;
  const plain = rowsOf('rateBySegment', bought)[0]!;
  expect(equal['low']).toBeCloseTo(Number(plain['low']), 12);
  const uneven = rowsOf('rateBySegment', bought, Float64Array.of(3, 1, 1, 1, 1, 1, 1, 1))[0]!;
  expect(uneven['share']).toBe(0.5);
  expect(uneven).toMatchObject({ rows: 4, yes: 3, known: 6 });
});

test('a rate of groups has the precision of their units, as many rows would have', () => {
  const groups = booleanColumn(Uint8Array.of(2, 1, 0, 0, 0, 0, 0, 0), ['no', 'yes']);
  const units = Float64Array.of(300, 100, 7, 0, 0, 0, 0, 0);
  const [grouped] = rowsOf('rateBySegment', groups, units, segmentation, true);
  const rows = Array.from({ length: 400 }, (_, row) => (row < 300 ? 2 : 1));
  const each = booleanColumn(Uint8Array.from(rows), ['no', 'yes']);
  const all = segmentationOf(['a'], [rows.map((_, row) => row)], 400);
  const [plain] = rowsOf('rateBySegment', each, null, all);
  expect(grouped).toEqual({ ...plain, rows: 2 });
  expect(grouped!['low']).toBeCloseTo(0.7053, 4);
});

test('a number: mean and type-7 quartiles, missing values left out', () => {
  const balance = numberColumn(Float64Array.of(4, 1, 3, 2, NaN, NaN, 10, -10));
  expect(rowsOf('numberBySegment', balance)).toEqual([
    { segment: 'a', rows: 4, mean: 2.5, q1: 1.75, median: 2.5, q3: 3.25 },
    { segment: 'b', rows: 0, mean: null, q1: null, median: null, q3: null },
    { segment: 'rest', rows: 2, mean: 0, q1: -5, median: 0, q3: 5 },
    { segment: null, rows: 6, mean: 10 / 6, q1: 1.25, median: 2.5, q3: 3.75 },
  ]);
});

describe('a category', () => {
  test('shares of what is known, the most frequent value first', () => {
    const job = textColumnFrom(['x', 'y', 'y', null, 'y', 'y', 'x', null]);
    expect(rowsOf('categoryBySegment', job).slice(0, 4)).toEqual([
      { segment: 'a', value: 'y', units: 2, known: 3, share: 2 / 3 },
      { segment: 'a', value: 'x', units: 1, known: 3, share: 1 / 3 },
      { segment: 'b', value: 'y', units: 2, known: 2, share: 1 },
      { segment: 'b', value: 'x', units: 0, known: 2, share: 0 },
    ]);
  });

  test('eight values and the others together; nine stand as they are', () => {
    const many = (count: number) => {
      const values = Array.from(
        { length: count * 2 },
        (_, row) => `value ${String(row % count).padStart(2, '0')}`,
      );
      return rowsOf(
        'categoryBySegment',
        textColumnFrom(values),
        null,
        segmentationOf(['a'], [[0]], count * 2),
      );
    };
    const whole = (count: number) => many(count).filter(({ segment }) => segment === null);
    expect(whole(9).map(({ value }) => value)).not.toContain(null);
    expect(whole(9)).toHaveLength(9);
    expect(whole(12)).toHaveLength(9);
    expect(whole(12).at(-1)).toMatchObject({ value: null, units: 8, known: 24 });
    expect(whole(12).reduce((sum, { share }) => sum + Number(share), 0)).toBeCloseTo(1, 12);
  });
});
