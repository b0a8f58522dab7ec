import { expect, test } from 'vitest';
import { columnsAsked } from '../../src/notebook/columnsAsked.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { all, dataCell, fileOf, notebookOf, ofColumn, rulesCell } from '../engine/notebookOf.ts';

const people = fileOf('people.csv', 'a\n1\n');
const leads = fileOf('leads.csv', 'a\n1\n');
const asked = (notebook: Notebook, cell: string) => Object.fromEntries(columnsAsked(notebook, cell));
const chart = (id: string, table: string | null, column: string, against: string | null = null) => ({
  id,
  kind: 'chart',
  name: id,
  parameters: { segments: 'both', table, column, against },
});

const notebook = notebookOf(
  [
    dataCell('people', people, {
      where: all(ofColumn('active', 'isTrue', null)),
      columns: [{ column: 'id', role: 'key' }],
    }),
    dataCell('leads', leads),
    dataCell(
      'young',
      { from: 'cell', cell: 'people' },
      { where: all(ofColumn('age', 'atMost', { number: 30 })) },
    ),
    rulesCell('rules', ['young'], { old: all(ofColumn('age', 'atLeast', { number: 60 })) }),
    rulesCell('both', ['people', 'leads'], {
      one: all({
        id: 'c',
        kind: 'condition',
        subject: { of: 'dimension', dimension: 'where' },
        operator: 'isAnyOf',
        value: { values: ['x'] },
      }),
    }),
    chart('chartOfPeople', 'people', 'income', 'age'),
    chart('chartOfLeads', 'leads', 'stage'),
  ],
  {
    dimensions: [
      {
        id: 'where',
        name: 'Where',
        type: 'category',
        values: [],
        bindings: [
          { cell: 'people', column: 'city', recode: { by: 'asIs' } },
          { cell: 'leads', column: 'town', recode: { by: 'asIs' } },
        ],
      },
      {
        id: 'unused',
        name: 'Unused',
        type: 'category',
        values: [],
        bindings: [{ cell: 'people', column: 'nobody', recode: { by: 'asIs' } }],
      },
    ],
  },
);

test('columns stand with the cells that ask for them, also over a table made from the table', () =>
  expect(asked(notebook, 'people')).toEqual({
    active: ['people'],
    id: ['people'],
    age: ['young', 'rules', 'chartOfPeople'],
    city: ['both'],
    income: ['chartOfPeople'],
  }));

test('what is asked of another table is not asked of this one', () =>
  expect(asked(notebook, 'leads')).toEqual({ town: ['both'], stage: ['chartOfLeads'] }));
