import { describe, expect, test } from 'vitest';
import type { CellValue, NamedColumn } from '../../src/data/column.ts';
import { suggestBase } from '../../src/segments/suggestBase.ts';
import { suggestLens } from '../../src/segments/suggestLens.ts';
import { suggestRoles } from '../../src/segments/suggestRoles.ts';
import { suggestYes } from '../../src/segments/suggestYes.ts';
import { sharedIsMissing } from '../sharedFile.ts';
import { columnFrom } from './columnFrom.ts';
import { factsFrom } from './factsFrom.ts';
import { readDelimited } from './readDelimited.ts';

interface Suggested {
  readonly file: string;
  readonly delimiter?: string;
  readonly asText?: readonly string[];
  readonly lens: string;
  readonly roles: Readonly<Record<string, string>>;
  /** Columns that are dates in the file; the simple reader of the tests leaves them text. */
  readonly dates?: readonly string[];
}

const files: readonly Suggested[] = [
  {
    file: 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv',
    lens: 'customer',
    roles: { customerID: 'key', TotalCharges: 'value' },
  },
  {
    file: 'data/bank-marketing/bank-full.csv',
    delimiter: ';',
    lens: 'lead',
    roles: { balance: 'value', y: 'converted' },
  },
  { file: 'data/bay-area-shoppers/IncomeESL.csv', lens: 'market', roles: {} },
  {
    file: 'data/mall-customers/Mall_Customers.csv',
    asText: ['CustomerID'],
    lens: 'customer',
    roles: { CustomerID: 'key' },
  },
  { file: 'data/mcdonalds/mcdonalds.csv', lens: 'market', roles: {} },
  { file: 'data/vacmot/vacmot.csv', lens: 'market', roles: { id: 'key' } },
  { file: 'data/volunteers/volunteers.csv', lens: 'market', roles: {} },
  {
    file: 'data/x-education-leads/Leads.csv',
    lens: 'lead',
    roles: { 'Prospect ID': 'key', Converted: 'converted', 'Lead Source': 'source', 'Lead Quality': 'stage' },
  },
  {
    file: 'data/online-retail/online_retail.sample-20000.us-latin1.csv',
    dates: ['InvoiceDate'],
    lens: 'customer',
    roles: { CustomerID: 'key', InvoiceDate: 'orderDate' },
  },
  {
    file: 'data/rfm-package/rfm_data_customer.csv',
    dates: ['most_recent_visit'],
    lens: 'customer',
    roles: {
      customer_id: 'key',
      revenue: 'value',
      number_of_orders: 'orders',
      most_recent_visit: 'lastPurchase',
      email: 'email',
    },
  },
  {
    file: 'data/rfm-package/rfm_data_orders.csv',
    dates: ['order_date'],
    lens: 'customer',
    roles: { customer_id: 'key', revenue: 'value', order_date: 'orderDate', email: 'email' },
  },
  {
    file: 'data/crm-opportunities/sales_pipeline.csv',
    dates: ['engage_date', 'close_date'],
    lens: 'lead',
    roles: { opportunity_id: 'key', deal_stage: 'stage', close_value: 'value' },
  },
];

function withDates(columns: readonly NamedColumn[], dates: readonly string[]): NamedColumn[] {
  return columns.map(({ name, column }) => ({
    name,
    column: dates.includes(name)
      ? columnFrom(
          'date',
          Array.from<CellValue, CellValue>(column, (value) =>
            value === null ? null : Date.parse(String(value)),
          ),
        )
      : column,
  }));
}

describe.each(files)('$file', ({ file, delimiter, asText, lens, roles, dates }) => {
  const missing = sharedIsMissing(file);

  test.skipIf(missing)(
    `is seen through the right lens, with its roles${missing ? ` (${missing})` : ''}`,
    () => {
      const columns = factsFrom(withDates(readDelimited(file, delimiter, asText), dates ?? []));
      expect(Object.fromEntries(suggestRoles(columns))).toEqual(roles);
      expect(suggestLens(columns)).toBe(lens);
    },
  );
});

const many = (type: Parameters<typeof columnFrom>[0], values: readonly (string | number | boolean)[]) =>
  columnFrom(
    type,
    Array.from({ length: 12 }, (_, row) => values[row % values.length]!),
  );
const ids = columnFrom(
  'text',
  Array.from({ length: 12 }, (_, row) => `c-${row}`),
);

describe('the clothing shop', () => {
  test('customers', () => {
    const columns = factsFrom([
      { name: 'customer id', column: ids },
      { name: 'e-mail', column: many('text', ['eva@example.org', 'bo@example.org']) },
      { name: 'age', column: many('number', [25, 36, 47]) },
      { name: 'gender', column: many('text', ['female', 'male']) },
      { name: 'style', column: many('text', ['classic', 'street']) },
      { name: 'city', column: many('text', ['Malmö', 'Lund']) },
      { name: 'orders', column: many('number', [1, 2, 3]) },
      { name: 'value', column: many('number', [100.5, 20]) },
      { name: 'first purchase', column: many('date', [0, 1]) },
      { name: 'last purchase', column: many('date', [2, 3]) },
      { name: 'feedback score', column: many('number', [1, 5]) },
    ]);
    expect(Object.fromEntries(suggestRoles(columns))).toEqual({
      'customer id': 'key',
      'e-mail': 'email',
      orders: 'orders',
      value: 'value',
      'first purchase': 'firstPurchase',
      'last purchase': 'lastPurchase',
    });
    expect(suggestLens(columns)).toBe('customer');
    expect(columns.map(suggestBase)).toEqual([
      null,
      null,
      'demographic',
      'demographic',
      'psychographic',
      'geographic',
      'behavioural',
      'valueBased',
      'behavioural',
      'behavioural',
      'needsBased',
    ]);
  });

  test('leads', () => {
    const columns = factsFrom([
      { name: 'lead id', column: ids },
      { name: 'age', column: many('number', [25, 36, 47]) },
      { name: 'source', column: many('text', ['search', 'newsletter', 'friend']) },
      { name: 'pages viewed', column: many('number', [1, 4]) },
      { name: 'e-mail engagement', column: many('number', [0, 0.5, 1]) },
      { name: 'converted', column: many('boolean', [true, false]) },
    ]);
    expect(Object.fromEntries(suggestRoles(columns))).toEqual({
      'lead id': 'key',
      source: 'source',
      converted: 'converted',
    });
    expect(suggestLens(columns)).toBe('lead');
    expect(columns.map(suggestBase)).toEqual([
      null,
      'demographic',
      'behavioural',
      'behavioural',
      'behavioural',
      'behavioural',
    ]);
  });

  test('market', () => {
    const columns = factsFrom([
      { name: 'respondent id', column: ids },
      { name: 'age', column: many('number', [25, 36, 47]) },
      { name: 'monthly clothing spend', column: many('number', [25, 36, 47]) },
      { name: 'shops online', column: many('boolean', [true, false]) },
      { name: 'weight', column: many('number', [0.8, 1.2]) },
    ]);
    expect(suggestRoles(columns).get('weight')).toBe('weight');
    expect(suggestLens(columns)).toBe('market');
  });
});

test.each([
  ['Ålder', 'demographic'],
  ['Civilstånd', 'demographic'],
  ['Regione', 'geographic'],
  ['postnummer', 'geographic'],
  ['LifeStyle', 'psychographic'],
  ['InternetService', 'technographic'],
  ['antal_köp', 'behavioural'],
  ['Lead Source', 'behavioural'],
  ['bisogni', 'needsBased'],
  ['kundeværdi', 'valueBased'],
  ['MonthlyCharges', 'valueBased'],
  ['Bransch', 'firmographic'],
  ['average', null],
  ['package', null],
  ['capacity', null],
  ['', null],
])('the base of “%s” is %s', (name, base) => {
  expect(suggestBase({ name, type: 'text' })).toBe(base);
});

test('a word is never found inside another', () => {
  const columns = factsFrom([
    { name: 'videos', column: ids },
    { name: 'devaluation', column: many('number', [1, 2]) },
    { name: 'counterweights', column: many('number', [1, 2]) },
    { name: 'unconverted', column: many('boolean', [true, false]) },
  ]);
  expect(suggestRoles(columns).size).toBe(0);
});

test('churn is not conversion, and a column of three values is not either', () => {
  const columns = factsFrom([
    { name: 'Churn', column: many('boolean', [true, false]) },
    { name: 'converted', column: many('text', ['yes', 'no', 'maybe']) },
  ]);
  expect(suggestRoles(columns).size).toBe(0);
});

test('the values that mean yes', () => {
  const [text, number, other, boolean] = factsFrom([
    { name: 'a', column: many('text', ['Sì', 'No']) },
    { name: 'b', column: many('number', [0, 1]) },
    { name: 'c', column: many('number', [1, 2]) },
    { name: 'd', column: many('boolean', [true, false]) },
  ]);
  expect([text!, number!, other!, boolean!].map(suggestYes)).toEqual([['Sì'], ['1'], [], []]);
});
