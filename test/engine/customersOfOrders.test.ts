import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { columnOf } from '../../src/data/table.ts';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import { columnsAsked } from '../../src/notebook/columnsAsked.ts';
import type { KeptTable } from '../../src/notebook/cells/kept.ts';
import { customerColumnNames } from '../../src/notebook/customerColumnNames.ts';
import { orderColumnsIn } from '../../src/notebook/recipes/orderColumnsIn.ts';
import { recipeNamed } from '../../src/notebook/recipes/index.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import type { SourceReference } from '../../src/notebook/source.ts';
import { all, dataCell, fileOf, loaderOf, notebookOf, ofColumn, rulesCell } from './notebookOf.ts';

const orders = fileOf(
  'orders.csv',
  [
    'customer_id,order_no,order_date,quantity,unit_price,shop',
    'c1,1,2024-01-05,2,5,here',
    'c1,1,2024-01-05,1,2.5,here',
    'c2,2,2024-01-06,1,4,there',
    'c1,3,2024-02-01,1,8,there',
    ',4,2024-02-02,1,8,there',
    'c2,5,2024-02-03,-1,4,there',
  ].join('\n'),
);
const names = customerColumnNames('en');
const source = (more: object = {}): SourceReference => ({
  from: 'customers',
  cell: 'orders',
  key: 'customer_id',
  date: 'order_date',
  order: 'order_no',
  amount: ['quantity', 'unit_price'],
  names,
  ...more,
});

function tableIn(outcome: Outcome | undefined) {
  if (outcome?.state !== 'done' || outcome.result.type !== 'table') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const valuesOf = (kept: unknown, name: string) => [...columnOf((kept as KeptTable).table, name)!];

describe('one row per customer', async () => {
  const notebook = notebookOf([
    dataCell('orders', orders),
    dataCell('customers', source()),
    dataCell(
      'often',
      { from: 'cell', cell: 'customers' },
      { where: all(ofColumn('orders', 'atLeast', { number: 2 })) },
    ),
    rulesCell('rules', ['customers'], { big: all(ofColumn('revenue', 'atLeast', { number: 10 })) }),
    dataCell(
      'here',
      { from: 'cell', cell: 'orders' },
      { where: all(ofColumn('shop', 'isAnyOf', { values: ['here'] })) },
    ),
    dataCell('customersHere', source({ cell: 'here', order: null, amount: 'quantity' })),
    dataCell('wrong', source({ key: 'nobody' })),
  ]);
  const { outcomes, kept } = await runNotebook(notebook, loaderOf(orders).file);

  test('is a table of customers, with roles', () => {
    const { rows, lens, columns, notes } = tableIn(outcomes['customers']);
    expect([rows, lens]).toEqual([2, 'customer']);
    expect(columns.map(({ name, role }) => [name, role])).toEqual([
      ['customer_id', 'key'],
      ['orders', 'orders'],
      ['revenue', 'value'],
      ['first purchase', 'firstPurchase'],
      ['last purchase', 'lastPurchase'],
      ['purchase before the last', null],
      ['revenue of first order', null],
      ['lines', null],
    ]);
    expect(notes.map(({ message }) => say(message, 'en'))).toEqual([
      '1 line names no customer in “customer_id” and is left out.',
      'An order has at least one line above zero. Cancellations and refunds lower the revenue, but are not orders.',
    ]);
    expect(valuesOf(kept('customers'), 'revenue')).toEqual([20.5, 0]);
    expect(valuesOf(kept('customers'), 'orders')).toEqual([2, 1]);
  });
  test('other cells stand on it', () => {
    expect(tableIn(outcomes['often'])).toMatchObject({ rows: 1, rowsBefore: 2, lens: 'customer' });
    expect(outcomes['rules']).toMatchObject({
      state: 'done',
      result: {
        tables: [
          {
            segments: [
              { id: 'big', kept: 1 },
              { id: 'rest', kept: 1 },
            ],
          },
        ],
      },
    });
  });
  test('it gathers the rows that the table of orders keeps', () => {
    expect(tableIn(outcomes['customersHere']).rows).toBe(1);
    expect(valuesOf(kept('customersHere'), 'orders')).toEqual([2]);
    expect(valuesOf(kept('customersHere'), 'revenue')).toEqual([3]);
  });
  test('a column that is gone is a problem at the source', () => {
    expect(outcomes['wrong']).toMatchObject({ problems: [{ place: { field: 'source' } }] });
  });
  test('the file is asked for the columns of orders alone', () => {
    expect(Object.fromEntries(columnsAsked(notebook, 'orders'))).toEqual({
      customer_id: ['customers', 'customersHere'],
      order_no: ['customers', 'wrong'],
      order_date: ['customers', 'customersHere', 'wrong'],
      quantity: ['customers', 'customersHere', 'wrong'],
      unit_price: ['customers', 'wrong'],
      shop: ['here'],
      nobody: ['wrong'],
    });
    expect(Object.fromEntries(columnsAsked(notebook, 'customers'))).toEqual({
      orders: ['often'],
      revenue: ['rules'],
    });
  });
  test('the recipe finds the columns', () => {
    const { columns } = tableIn(outcomes['orders']);
    expect(orderColumnsIn(columns)).toEqual({
      key: 'customer_id',
      date: 'order_date',
      order: 'order_no',
      amount: ['quantity', 'unit_price'],
    });
    const recipe = recipeNamed('customersOfOrders')!;
    const place = {
      notebook: notebookOf([dataCell('orders', orders)]),
      outcomes,
      position: 1,
      language: 'sv',
    } as const;
    expect(recipe.uses(place)).toEqual(['orders']);
    const added = recipe.make(place, () => 'new').notebook.cells[1]!;
    expect(added.parameters['source']).toEqual({ ...source(), names: customerColumnNames('sv') });
    expect(orderColumnsIn(tableIn(outcomes['customers']).columns)).toBeNull();
  });
});
