import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { type CellValue, type Column, type DateColumn } from '../../src/data/column.ts';
import { customersOfOrders, type OrderLines } from '../../src/data/customersOfOrders.ts';
import { groupRows } from '../../src/data/groupRows.ts';
import { takeRows } from '../../src/data/takeRows.ts';
import { finish } from '../../src/data/work.ts';
import { columnFrom, identifiersFrom } from '../segments/columnFrom.ts';

const bitmapOf = (length: number, rows: readonly number[]) => {
  const bitmap = emptyBitmap(length);
  for (const row of rows) bitmap.set(row);
  return bitmap;
};

const day = (text: string | null) => (text === null ? null : Date.parse(text));

/** Lines as [customer, order, date, amount]. */
function linesOf(
  ...lines: readonly (readonly [string | null, string | null, string | null, number | null])[]
) {
  return {
    key: columnFrom(
      'text',
      lines.map(([key]) => key),
    ),
    order: columnFrom(
      'text',
      lines.map(([, order]) => order),
    ),
    date: columnFrom(
      'date',
      lines.map(([, , date]) => day(date)),
    ) as DateColumn,
    amount: Float64Array.from(lines, ([, , , amount]) => amount ?? Number.NaN),
    rows: null,
  } satisfies OrderLines;
}

const some = linesOf(
  ['ann', '1', '2024-01-05', 10],
  ['bo', '2', '2024-01-06', 0.1],
  ['ann', '1', '2024-01-05', 5],
  [null, '3', '2024-01-07', 99],
  ['ann', '4', '2024-02-01', -5],
  ['bo', '5', null, 7],
  ['bo', '6', '2024-03-01', 0.2],
  ['ann', '7', '2024-02-10', 1],
  ['cy', '8', '2024-02-11', -3],
  ['ann', '9', '2024-02-05', 2],
);

describe('one entry a customer', () => {
  const found = finish(customersOfOrders(some));
  test('in the order in which they are met, with a line of theirs', () =>
    expect([...found.line]).toEqual([0, 1, 8]));
  test('orders have a line above zero; cancellations lower the revenue alone', () => {
    expect([...found.orders]).toEqual([3, 2, 0]);
    expect([...found.revenue!]).toEqual([13, 0.3, -3]);
    expect([...found.lines]).toEqual([5, 2, 1]);
  });
  test('first, last and the one before the last are of orders alone', () => {
    const days = (values: Float64Array) =>
      [...values].map((time) => (Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)));
    expect(days(found.first)).toEqual(['2024-01-05', '2024-01-06', null]);
    expect(days(found.last)).toEqual(['2024-02-10', '2024-03-01', null]);
    expect(days(found.previous)).toEqual(['2024-02-05', '2024-01-06', null]);
    expect([...found.firstRevenue!]).toEqual([15, 0.1, Number.NaN]);
  });
  test('lines without a customer or a date are counted and left out', () =>
    expect([found.withoutKey, found.withoutDate]).toEqual([1, 1]));
});

test('without order numbers each line is an order; without amounts every order counts', () => {
  const lines = finish(customersOfOrders({ ...some, order: null }));
  expect([...lines.orders]).toEqual([4, 2, 0]);
  const bare = finish(customersOfOrders({ ...some, amount: null }));
  expect([...bare.orders]).toEqual([4, 2, 1]);
  expect([bare.revenue, bare.firstRevenue]).toEqual([null, null]);
});

test('the same order number of two customers is two orders; a line without one is an order of its own', () => {
  const found = finish(
    customersOfOrders(
      linesOf(
        ['a', '1', '2024-01-01', 1],
        ['b', '1', '2024-01-01', 1],
        ['a', null, '2024-01-01', 1],
        ['a', null, '2024-01-01', 1],
      ),
    ),
  );
  expect([...found.orders]).toEqual([3, 1]);
});

test('only the rows of a view count', () => {
  const found = finish(customersOfOrders({ ...some, rows: bitmapOf(10, [1, 4, 6]) }));
  expect([...found.line]).toEqual([1, 4]);
  expect([...found.orders]).toEqual([2, 0]);
});

test('an order of many lines: sums of tenths are exact', () => {
  const lines = Array.from({ length: 1000 }, () => ['a', '1', '2024-01-01', 0.1] as const);
  expect([...finish(customersOfOrders(linesOf(...lines))).revenue!]).toEqual([100]);
});

describe('values under numbers', () => {
  const values = fc.array(fc.option(fc.constantFrom('a', 'bb', 'ccc', 'a long one, longer than eight', 'é')));
  const agrees = (column: Column) => {
    const { codes, groups } = groupRows(column);
    const rows = [...column];
    rows.forEach((value, row) => {
      expect(codes[row] === 0).toBe(value === null);
      expect(codes[row]!).toBeLessThanOrEqual(groups);
      expect([...codes].map((code) => code === codes[row])).toEqual(rows.map((other) => other === value));
    });
  };
  test('the same value and no other has the same number', () =>
    fc.assert(
      fc.property(values, (texts) => {
        agrees(columnFrom('text', texts));
        agrees(identifiersFrom(texts));
        agrees(
          columnFrom(
            'number',
            texts.map((text) => text && text.length - 2.5),
          ),
        );
      }),
    ));
  test('minus zero is zero', () => {
    const { codes } = groupRows(columnFrom('number', [0, -0, 1]));
    expect([...codes]).toEqual([1, 1, 2]);
  });
  test('many numbers keep apart', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => (row * 7919) % 10_007);
    const { codes, groups } = groupRows(columnFrom('number', rows));
    expect(groups).toBe(10_007);
    expect(new Set(rows.map((value, row) => `${value} ${codes[row]}`)).size).toBe(10_007);
  });
});

test('rows taken from each kind of column', () => {
  const rows = Uint32Array.of(2, 0, 2, 1);
  const taken = (column: Column): readonly CellValue[] => [...takeRows(column, rows)];
  expect(taken(columnFrom('number', [1, null, 3]))).toEqual([3, 1, 3, null]);
  expect(taken(columnFrom('date', [1, null, 3]))).toEqual([3, 1, 3, null]);
  expect(taken(columnFrom('text', ['a', null, 'c']))).toEqual(['c', 'a', 'c', null]);
  expect(taken(identifiersFrom(['a', null, 'ccc']))).toEqual(['ccc', 'a', 'ccc', null]);
  expect(taken(columnFrom('boolean', [true, null, false]))).toEqual([false, true, false, null]);
});
