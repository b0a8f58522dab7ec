import { describe, expect, test } from 'vitest';
import { sayValue, say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { countRows } from '../../src/data/bitmap.ts';
import { columnOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import type { KeptTable } from '../../src/notebook/cells/kept.ts';
import { customerColumnNames } from '../../src/notebook/customerColumnNames.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import { orderColumnsIn } from '../../src/notebook/recipes/orderColumnsIn.ts';
import type { LifetimeValueScheme } from '../../src/segments/methods/lifetimeValue.ts';
import { run } from '../../src/segments/methods/lifetimeValue.run.ts';
import { valueCustomers } from '../../src/segments/methods/lifetimeValuing/valueCustomers.ts';
import type { ReportPart } from '../../src/segments/report.ts';
import { columnNamed, typesOf } from '../data/formats/reading.ts';
import gathered from '../oracle/customersOfOrders/customersOfOrders.json' with { type: 'json' };
import valued from '../oracle/lifetimeValue/lifetimeValue.json' with { type: 'json' };
import { contextOver } from '../segments/contextOver.ts';
import { sharedIsMissing, sharedSource } from '../sharedFile.ts';
import { dataCell, notebookOf } from './notebookOf.ts';

function tableIn(outcome: Outcome | undefined) {
  if (outcome?.state !== 'done' || outcome.result.type !== 'table') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const file = 'data/online-retail/online_retail.csv.gz';
const missing = sharedIsMissing(file);

/** Half a million lines of orders, read once for all that is known of them. */
describe.skipIf(missing)(`Online Retail${missing ? ` (${missing})` : ''}`, async () => {
  if (missing) return;
  const names = customerColumnNames('en');
  const { blob, ...source } = sharedSource(file);
  const columnsOfOrders = {
    key: 'CustomerID',
    date: 'InvoiceDate',
    order: 'InvoiceNo',
    amount: ['Quantity', 'UnitPrice'],
  } as const;
  const notebook = notebookOf([
    dataCell('orders', { from: 'file', name: 'online_retail.csv.gz', ...source }),
    dataCell('customers', { from: 'customers', cell: 'orders', ...columnsOfOrders, names }),
  ]);
  const { outcomes, kept } = await runNotebook(notebook, async () => blob);
  const orders = (kept('orders') as KeptTable).origin;
  const customers = (kept('customers') as KeptTable).table;

  test('has the published counts', () => {
    const column = (name: string) => columnNamed(orders, name);
    expect(typesOf(orders)).toEqual({
      InvoiceNo: 'text',
      StockCode: 'text',
      Description: 'text',
      Quantity: 'number',
      InvoiceDate: 'date',
      UnitPrice: 'number',
      CustomerID: 'number',
      Country: 'text',
    });
    expect(orders.rows).toBe(541_909);
    expect(orders.notes).toEqual([]);
    const without = (name: string) => [...column(name)].filter((value) => value === null).length;
    expect([without('CustomerID'), without('Description')]).toEqual([135_080, 1454]);
    const distinct = (name: string) => new Set<unknown>(column(name)).size;
    expect([
      distinct('InvoiceNo'),
      distinct('StockCode'),
      distinct('CustomerID') - 1,
      distinct('Country'),
    ]).toEqual([25_900, 4070, 4372, 38]);
    let cancelled = 0;
    let negative = 0;
    let value = 0;
    for (let row = 0; row < orders.rows; row++) {
      if (String(column('InvoiceNo').at(row)).startsWith('C')) cancelled++;
      const quantity = column('Quantity').at(row) as number;
      if (quantity < 0) negative++;
      value += quantity * (column('UnitPrice').at(row) as number);
    }
    expect([cancelled, negative]).toEqual([9288, 10_624]);
    expect(value).toBeCloseTo(9_747_747.934, 3);
    expect([column('InvoiceDate').at(0), column('InvoiceDate').at(541_908)]).toEqual([
      Date.UTC(2010, 11, 1, 8, 26),
      Date.UTC(2011, 11, 9, 12, 50),
    ]);
  });

  test('customers, totals and single ones, as Python has them', () => {
    expect(orderColumnsIn(tableIn(outcomes['orders']).columns)).toEqual(columnsOfOrders);
    const of = (name: string) => [...columnOf(customers, name)!] as (number | null)[];
    const sum = (name: string) => of(name).reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(tableIn(outcomes['customers'])).toMatchObject({
      rows: gathered.customers,
      notes: [
        { message: { values: { count: gathered.linesWithoutKey } } },
        { message: { values: { count: gathered.withoutOrders } } },
        { name: 'howCounted' },
      ],
    });
    expect([sum('orders'), sum('lines')]).toEqual([gathered.orders, gathered.lines]);
    expect(sum('revenue')).toBeCloseTo(gathered.revenue, 3);
    expect(sum('revenue of first order')).toBeCloseTo(gathered.firstRevenue, 3);
    expect(of('purchase before the last').filter((time) => time !== null)).toHaveLength(
      gathered.withPrevious,
    );
    const keys = of('CustomerID');
    const time = (written: string | null) => written && Date.parse(`${written.replace(' ', 'T')}Z`);
    for (const { key, orders: count, lines, revenue, first, last, previous, firstRevenue } of gathered.some) {
      const at = keys.indexOf(key);
      expect(of('orders')[at]).toBe(count);
      expect(of('lines')[at]).toBe(lines);
      expect(of('revenue')[at]).toBeCloseTo(revenue, 6);
      expect(of('first purchase')[at]).toBe(time(first));
      expect(of('last purchase')[at]).toBe(time(last));
      expect(of('purchase before the last')[at]).toBe(time(previous));
      if (firstRevenue === null) expect(of('revenue of first order')[at]).toBeNull();
      else expect(of('revenue of first order')[at]).toBeCloseTo(firstRevenue, 6);
    }
  });

  test('lifetime value, from its lines, as R has it', () => {
    const column = (name: string) => ({ of: 'column', column: name }) as const;
    const scheme: LifetimeValueScheme = {
      kind: 'forecast',
      value: column(names.revenue),
      orders: column(names.orders),
      first: column(names.firstPurchase),
      last: column(names.lastPurchase),
      firstValue: column(names.firstRevenue),
      margin: 40,
      horizon: 12,
      retention: 90,
      discount: 10,
      tiers: 'shares',
      count: 4,
      said: [],
    };
    const end = Date.UTC(2011, 11, 10);
    const context = contextOver(customers, end);
    const cut = finish(run.evaluate(scheme, context));
    if (failed(cut)) throw new Error(say(cut.problem.message, 'en'));
    const { report, segments, rest } = cut.value;
    const figures = report!.flatMap((part) => (part.part === 'figures' ? part.figures : []));
    const near = (label: string, value: number) => {
      const found = figures.find((each) => sayValue(each.label, 'en') === label)!.value as { number: number };
      expect(found.number / value).toBeCloseTo(1, 3);
    };
    ['r', 'α (weeks)', 'a', 'b'].forEach((label, at) => near(label, valued.model[at]!));
    ['p', 'q', 'v'].forEach((label, at) => near(label, valued.money[at]!));
    near('Log-likelihood of BG/NBD', valued.logLikelihood);
    near('Log-likelihood of Gamma-Gamma', valued.moneyLikelihood);
    near('Sum', valued.sum);
    const [tierA, tierB] = segments.map(({ kept: rows }) => countRows(rows));
    expect(Math.abs(tierA! - valued.tierA)).toBeLessThanOrEqual(1);
    expect(Math.abs(tierB! - valued.tierB)).toBeLessThanOrEqual(1);
    expect(countRows(rest)).toBe(customers.numRows() - valued.customers);
    const repeats = report!.find(
      (part) => part.part === 'table' && say(part.title, 'en').startsWith('Repeat purchases'),
    ) as Extract<ReportPart, { part: 'table' }>;
    valued.observed.forEach((count, at) => expect(repeats.rows[at]![1]).toBe(count));
    valued.expected.forEach((count, at) =>
      expect((repeats.rows[at]![2] as { number: number }).number / count).toBeCloseTo(1, 3),
    );
    const single = finish(valueCustomers(scheme, context, context, end));
    if (failed(single)) throw new Error('no values');
    const keys = [...columnOf(customers, 'CustomerID')!];
    valued.keys.forEach((key, at) => {
      const row = keys.indexOf(key);
      expect(single.value.values[row]! / valued.values[at]!).toBeCloseTo(1, 3);
      expect(single.value.alive![row]!).toBeCloseTo(valued.alive[at]!, 4);
    });
  });
});
