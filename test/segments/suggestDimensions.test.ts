import { describe, expect, test } from 'vitest';
import type { CellValue, ColumnType } from '../../src/data/column.ts';
import { bandsOf } from '../../src/segments/bandsOf.ts';
import { suggestDimensions } from '../../src/segments/suggestDimensions.ts';
import { sharedIsMissing } from '../sharedFile.ts';
import { columnFrom } from './columnFrom.ts';
import { factsFrom } from './factsFrom.ts';
import { readDelimited } from './readDelimited.ts';

const table = (
  cell: string,
  ...columns: [name: string, type: ColumnType, values: readonly CellValue[]][]
) => ({
  cell,
  columns: factsFrom(columns.map(([name, type, values]) => ({ name, column: columnFrom(type, values) }))),
});

describe('bands', () => {
  test('are read as people write them', () => {
    expect(bandsOf(['25-34', '65+', '18-24', '35–64'])).toEqual({
      cuts: [25, 35, 65],
      closed: 'left',
      labels: ['18-24', '25-34', '35–64', '65+'],
    });
    expect(bandsOf(['(25,35]', '(35,45]'])).toEqual({
      cuts: [35],
      closed: 'right',
      labels: ['(25,35]', '(35,45]'],
    });
    expect(bandsOf(['under 18', '18 to 30', '30 or more'])?.cuts).toEqual([18, 30]);
    expect(bandsOf(['$30,001 to $60,000', '$60,001 to $90,000', '> $90,001'])?.cuts).toEqual([
      60_001, 90_001,
    ]);
  });

  test('are refused where they do not follow on one another', () => {
    for (const labels of [
      ['18-24', '30-34'],
      ['18-30', '25-40'],
      ['yes', 'no'],
      ['18-24'],
      ['3', '4'],
      ['34-25', '35-40'],
    ]) {
      expect([labels, bandsOf(labels)]).toEqual([labels, null]);
    }
  });
});

test('numbers meet bands', () => {
  const [age] = suggestDimensions([
    table('customers', ['Alder', 'number', [20, 40, 70]]),
    table('market', ['AGE_GROUP', 'text', ['18-34', '65+', '35-64', 'unknown']]),
  ]);
  expect(age).toEqual({
    id: 'age',
    name: { en: 'Age', sv: 'Ålder', it: 'Età', da: 'Alder' },
    type: 'category',
    values: ['18-34', '35-64', '65+'],
    bands: { cuts: [35, 65], closed: 'left', labels: ['18-34', '35-64', '65+'] },
    bindings: [
      { cell: 'customers', column: 'Alder', recode: { by: 'bands' } },
      {
        cell: 'market',
        column: 'AGE_GROUP',
        recode: { by: 'values', map: [['unknown', null]], others: 'keep' },
      },
    ],
  });
});

test('values that differ in spelling are one, named nicely', () => {
  const [status, gender] = suggestDimensions([
    table('a', ['marital', 'text', ['single', 'single', 'married']], ['sex', 'text', ['M', 'F', 'F']]),
    table(
      'b',
      ['Civilstånd', 'text', ['Single', 'MARRIED', 'widowed']],
      ['Gender', 'text', ['Male', 'Female', null]],
    ),
  ]);
  expect(status!.values).toEqual(['Single', 'MARRIED', 'Widowed']);
  expect(status!.bindings.map(({ recode }) => recode)).toEqual([
    {
      by: 'values',
      map: [
        ['single', 'Single'],
        ['married', 'MARRIED'],
      ],
      others: 'keep',
    },
    { by: 'values', map: [['widowed', 'Widowed']], others: 'keep' },
  ]);
  expect(gender!.values).toEqual(['Female', 'Male']);
  expect(gender!.bindings[0]!.recode).toEqual({
    by: 'values',
    map: [
      ['F', 'Female'],
      ['M', 'Male'],
    ],
    others: 'keep',
  });
  expect(gender!.bindings[1]!.recode).toEqual({ by: 'asIs' });
});

test('the same spelling everywhere stays, and a scale keeps its order', () => {
  const columns = ['purchasing power', 'text', ['high', 'low', 'low', 'medium']] as const;
  const [power] = suggestDimensions([table('a', [...columns]), table('b', [...columns])]);
  expect(power).toEqual({
    id: 'purchasing power',
    name: 'purchasing power',
    type: 'category',
    values: ['low', 'medium', 'high'],
    bindings: [
      { cell: 'a', column: 'purchasing power', recode: { by: 'asIs' } },
      { cell: 'b', column: 'purchasing power', recode: { by: 'asIs' } },
    ],
  });
});

test('keys, weights, e-mails, free text and lonely columns are no shared traits', () => {
  const ids = Array.from({ length: 300 }, (_, row) => `id-${row}`);
  const numbers = ids.map((_, row) => row);
  const one = table(
    'a',
    ['id', 'text', ids],
    ['weight', 'number', numbers],
    ['note', 'text', ids],
    ['x', 'number', numbers],
  );
  const two = table(
    'b',
    ['id', 'text', ids],
    ['weight', 'number', numbers],
    ['note', 'text', ids],
    ['y', 'number', numbers],
  );
  expect(suggestDimensions([one, two])).toEqual([]);
});

test('types that do not go together are not joined', () => {
  const dates = table('a', ['age', 'date', [0, 1]]);
  expect(suggestDimensions([dates, table('b', ['age', 'number', [1, 2]])])).toEqual([]);
  expect(
    suggestDimensions([table('a', ['age', 'number', [1, 2]]), table('b', ['age', 'number', [3]])])[0],
  ).toMatchObject({
    type: 'number',
    bindings: [{ recode: { by: 'asIs' } }, { recode: { by: 'asIs' } }],
  });
});

const market = 'data/bay-area-shoppers/IncomeESL.csv';
const leads = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing(market, leads);

test.skipIf(missing)(
  `a bank’s leads and a survey of its market share four traits${missing ? ` (${missing})` : ''}`,
  () => {
    const tables = [
      { cell: 'market', columns: factsFrom(readDelimited(market)) },
      { cell: 'leads', columns: factsFrom(readDelimited(leads, ';')) },
    ];
    const suggested = suggestDimensions(tables);
    expect(suggested.map(({ id, bindings }) => [id, ...bindings.map(({ column }) => column)])).toEqual([
      ['maritalStatus', 'marital status', 'marital'],
      ['age', 'age', 'age'],
      ['education', 'education', 'education'],
      ['occupation', 'occupation', 'job'],
    ]);
    expect(suggested[1]!.bands!.cuts).toEqual([18, 25, 35, 45, 55, 65]);
    expect(suggestDimensions(tables)).toEqual(suggested);
  },
);
