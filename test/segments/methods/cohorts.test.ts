import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameIn } from '../../../src/language/text.ts';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { dateColumn, numberColumn, textColumnFrom } from '../../../src/data/column.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { columnOf, tableOf, viewOf, type Table } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { cohorts, type CohortsScheme } from '../../../src/segments/methods/cohorts.ts';
import { run } from '../../../src/segments/methods/cohorts.run.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import type { ReportPart } from '../../../src/segments/report.ts';
import oracle from '../../oracle/cohorts/cohorts.json' with { type: 'json' };
import made from '../../oracle/cohorts/members.json' with { type: 'json' };
import { sharedIsMissing, sharedPath } from '../../sharedFile.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const of = (column: string) => ({ of: 'column', column }) as const;
const scheme: CohortsScheme = {
  rows: 'customers',
  date: of('date'),
  key: of('who'),
  order: null,
  amount: of('amount'),
  unit: 'month',
  last: 12,
  said: [],
};
const lines: CohortsScheme = { ...scheme, rows: 'lines' };

function tableFrom(...rows: readonly (readonly [who: string | null, date: string | null, amount: number])[]) {
  return tableOf([
    {
      name: 'who',
      column: columnFrom(
        'text',
        rows.map(([who]) => who),
      ),
    },
    {
      name: 'date',
      column: columnFrom(
        'date',
        rows.map(([, date]) => date && Date.parse(date)),
      ),
    },
    {
      name: 'amount',
      column: columnFrom(
        'number',
        rows.map(([, , amount]) => amount),
      ),
    },
  ]);
}

function cut(made: CohortsScheme, table: Table, more: Partial<MethodContext> = {}) {
  const result = finish(run.evaluate(made, { ...contextOver(table), ...more }));
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

const rowsOf = ({ segments, rest }: ReturnType<typeof cut>) => ({
  ...Object.fromEntries(segments.map(({ id, kept }) => [id, positions(kept)])),
  rest: positions(rest),
});

/** The values of each heat map of a report, by the cohort and then by age. */
function heatsOf(report: readonly ReportPart[]) {
  return report.flatMap((part) => {
    if (part.part !== 'chart' || part.chart !== 'heat') return [];
    const cells = new Map<string, number[]>();
    for (const { up, across, value } of part.rows) {
      const line = cells.get(String(up)) ?? [];
      line[Number(across)] = Number(value);
      cells.set(String(up), line);
    }
    return [Object.fromEntries(cells)];
  });
}

const some = tableFrom(
  ['ann', '2024-01-31T23:59', 10],
  ['bo', '2024-02-01', 5],
  ['ann', '2024-03-10', 20],
  ['cy', '2024-04-02', -4],
  ['bo', '2024-02-20', 5],
  ['ann', '2024-03-11', -2],
  ['cy', '2024-04-03', 8],
  [null, '2024-02-02', 9],
  ['di', null, 9],
  ['cy', '2024-05-01', 0],
);

describe('a row is a customer', () => {
  test('goes by its own date; periods without anybody stand between', () => {
    const made = cut(scheme, tableFrom(['a', '2024-01-31', 1], ['b', '2024-03-01', 1], ['c', null, 1]));
    expect(rowsOf(made)).toEqual({ '2024-01': [0], '2024-02': [], '2024-03': [1], rest: [2] });
    expect(made.labels.map(({ name }) => nameIn(name, 'sv'))).toEqual([
      'jan. 2024',
      'feb. 2024',
      'mars 2024',
    ]);
  });
  test('the newest are named, the older together', () => {
    const made = cut({ ...scheme, last: 2 }, some);
    expect(rowsOf(made)).toEqual({
      older: [0, 1, 2, 4, 5, 7],
      '2024-04': [3, 6],
      '2024-05': [9],
      rest: [8],
    });
    expect(nameIn(made.labels[0]!.name, 'en')).toBe('Before Apr 2024');
  });
  test('by quarter and by year', () => {
    expect(rowsOf(cut({ ...scheme, unit: 'quarter' }, some))).toMatchObject({
      '2024-Q1': [0, 1, 2, 4, 5, 7],
      '2024-Q2': [3, 6, 9],
    });
    expect(Object.keys(rowsOf(cut({ ...scheme, unit: 'year' }, some)))).toEqual(['2024', 'rest']);
  });
  test('another table decides which are named; later ones are everyone else', () => {
    const reference = contextOver(tableFrom(['a', '2024-02-01', 1], ['b', '2024-04-01', 1]));
    expect(rowsOf(cut({ ...scheme, last: 2 }, some, { reference }))).toEqual({
      older: [0, 1, 4, 7],
      '2024-03': [2, 5],
      '2024-04': [3, 6],
      rest: [8, 9],
    });
  });
  test('refuses a table without dates, or without a column', () => {
    expect(finish(run.evaluate(scheme, contextOver(tableFrom(['a', null, 1]))))).toHaveProperty('problem');
    expect(finish(run.evaluate({ ...scheme, date: null }, contextOver(some)))).toHaveProperty('problem');
    expect(finish(run.evaluate({ ...lines, key: null }, contextOver(some)))).toHaveProperty('problem');
  });
});

describe('a row is a line of an order', () => {
  const made = cut(lines, some);
  test('belongs to the cohort of its customer’s first line above zero', () => {
    expect(rowsOf(made)).toEqual({
      '2024-01': [0, 2, 5],
      '2024-02': [1, 4],
      '2024-03': [],
      '2024-04': [3, 6, 9],
      rest: [7, 8],
    });
  });
  test('the triangle follows customers, revenue and orders to the last period', () => {
    expect(heatsOf(made.report!)).toEqual([
      { '2024-01': [100, 0, 100, 0, 0], '2024-02': [100, 0, 0, 0], '2024-04': [100, 0] },
      { '2024-01': [10, 0, 18, 0, 0], '2024-02': [10, 0, 0, 0], '2024-04': [4, 0] },
      { '2024-01': [1, 0, 1, 0, 0], '2024-02': [2, 0, 0, 0], '2024-04': [1, 0] },
    ]);
  });
  test('lines of one order number are one order, in the period of its first', () => {
    const table = tableOf([
      ...['who', 'date', 'amount'].map((name) => ({ name, column: columnOf(some, name)! })),
      { name: 'order', column: columnFrom('text', ['1', '2', '1', '3', '2', '1', '3', '4', '5', '3']) },
    ]);
    const [, , orders] = heatsOf(cut({ ...lines, order: of('order') }, table).report!);
    expect(orders).toEqual({ '2024-01': [1, 0, 0, 0, 0], '2024-02': [1, 0, 0, 0], '2024-04': [1, 0] });
  });
  test('only the rows of the table count', () => {
    const rows = emptyBitmap(10);
    [2, 4].forEach((row) => rows.set(row));
    expect(rowsOf(cut(lines, viewOf(some, rows)))).toEqual({ '2024-02': [4], '2024-03': [2], rest: [] });
  });
});

test.each([scheme, lines, { ...scheme, last: 2 }])(
  'a trace agrees with where the row is, and each move leads there',
  (made) => {
    const where: Record<string, readonly number[]> = rowsOf(cut(made, some));
    for (let row = 0; row < 10; row++) {
      const traced = finish(run.trace(made, row, contextOver(some)));
      if (failed(traced)) throw new Error('no trace');
      const { segments, definitions, moves } = traced.value;
      const own = Object.keys(where).find((id) => where[id]!.includes(row))!;
      expect(segments).toEqual(own === 'rest' ? [] : [own]);
      for (const { segment, rule } of definitions) expect(rule!.holds).toBe(segment === own);
      for (const { to, changes } of moves) {
        const dates = [...columnOf(some, 'date')!] as (number | null)[];
        dates[row] = changes[0]!.to as number;
        const column = columnFrom('date', dates);
        const moved = tableOf(
          ['who', 'amount']
            .map((name) => ({ name, column: columnOf(some, name)! }))
            .concat([{ name: 'date', column }]),
        );
        const reference = contextOver(some);
        expect(rowsOf(cut(made, moved, { reference }))).toHaveProperty(to, expect.arrayContaining([row]));
      }
    }
  },
);

test('what a person has said of a cohort stands', () => {
  const made = cut({ ...scheme, said: [{ at: '2024-02', name: 'Winter sale', color: 7 }] }, some);
  expect(made.labels[1]).toEqual({ id: '2024-02', name: 'Winter sale', color: 7 });
  expect(cohorts.segments({ ...scheme, said: [{ at: '2024-02', color: 7 }] })).toHaveLength(1);
});

const missing = sharedIsMissing('data/cdnow/CDNOW_master.txt');
test.skipIf(missing)(`CDNOW as Python has it${missing ? ` (${missing})` : ''}`, () => {
  const orders = readFileSync(sharedPath('data/cdnow/CDNOW_master.txt'), 'ascii')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(({ length }) => length === 4);
  const day = (text: string) => Date.UTC(+text.slice(0, 4), +text.slice(4, 6) - 1, +text.slice(6));
  const table = tableOf([
    { name: 'who', column: textColumnFrom(orders.map(([who]) => who!)) },
    { name: 'date', column: dateColumn(Float64Array.from(orders, ([, date]) => day(date!))) },
    { name: 'amount', column: numberColumn(Float64Array.from(orders, (order) => Number(order[3]))) },
  ]);
  for (const unit of ['month', 'quarter'] as const) {
    const [retained, revenue, booked] = heatsOf(cut({ ...lines, unit }, table).report!);
    const ids = Object.keys(retained!);
    expect(ids).toHaveLength(oracle[unit].length);
    oracle[unit].forEach(({ size, customers, revenue: sums, orders: counts }, at) => {
      const shares = customers.map((number) => Math.round((number / size) * 10_000) / 100);
      expect(retained![ids[at]!]).toEqual(shares);
      expect(revenue![ids[at]!]).toEqual(sums);
      expect(booked![ids[at]!]).toEqual(counts);
    });
  }
});

test('the cohort of every line and each cell of the triangle, as pandas has them', () => {
  const table = tableFrom(...made.who.map((who, row) => [who, made.date[row]!, made.amount[row]!] as const));
  const found = cut({ ...lines, unit: 'quarter' }, table);
  const ids = (names: readonly (string | null)[]) => names.map((name) => name && name.replace('Q', '-Q'));
  expect(segmentOfEach(found, made.who.length)).toEqual(ids(made.cohort));
  const newest = cut({ ...lines, unit: 'quarter', last: 4 }, table);
  expect(segmentOfEach(newest, made.who.length)).toEqual(ids(made.named));
  const [retained, revenue, booked] = heatsOf(found.report!);
  const triangle = Object.values(made.triangle);
  expect(Object.keys(retained!)).toHaveLength(triangle.length);
  Object.keys(retained!).forEach((cohort, at) => {
    const { size, customers, revenue: sums, orders } = triangle[at]!;
    expect(retained![cohort]).toEqual(customers.map((number) => Math.round((number / size) * 10_000) / 100));
    expect(revenue![cohort]).toEqual(sums);
    expect(booked![cohort]).toEqual(orders);
  });
});

test('over a table with dates of orders it begins with lines of orders', () => {
  const trait = (role: string | null) => ({ subject: of('when'), type: 'date', facts: null, role }) as const;
  expect(cohorts.start!([trait('orderDate')]).rows).toBe('lines');
  expect(cohorts.start!([trait('firstPurchase')]).rows).toBe('customers');
});
