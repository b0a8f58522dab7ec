import { emptyNotebook, mintId } from '../../src/notebook/edit.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Rule } from '../../src/segments/rule.ts';

export const fileHash = '0123456789abcdef'.repeat(4);

function condition(number: number): Rule {
  const [column, operator, value] = [
    ['country', 'isAnyOf', { values: ['Sweden', 'Denmark', `Region ${number}`] }],
    ['age', 'between', { from: 18 + number, to: 40 + number }],
    ['revenue last year', 'atLeast', { number: 100 * number }],
    ['last order', 'inTheLast', { count: number, unit: 'day' }],
  ][number % 4] as [string, string, unknown];
  return { id: mintId(), kind: 'condition', subject: { of: 'column', column }, operator, value };
}

/** A notebook as a person makes it: tables, a dimension, segments with so many conditions, a chart and a comparison. */
export function notebookOfConditions(conditions: number): Notebook {
  const [customers, market, segments, chart, age] = [mintId(), mintId(), mintId(), mintId(), mintId()];
  const names = ['Loyal', 'New', 'At risk', 'Lost', 'Others', 'Best'];
  const member: Rule = {
    id: mintId(),
    kind: 'condition',
    subject: { of: 'segment' },
    operator: 'inSegment',
    value: { segments: [{ cell: segments, segment: mintId() }] },
  };
  return {
    ...emptyNotebook(mintId(), '2026-03-01', 'Spring campaign'),
    dimensions: [
      {
        id: age,
        name: 'Age',
        type: 'number',
        values: [],
        bindings: [
          { cell: customers, column: 'age', recode: { by: 'asIs' } },
          { cell: market, column: 'AGEP', recode: { by: 'asIs' } },
        ],
      },
    ],
    cells: [
      {
        id: customers,
        kind: 'data',
        name: 'Customers',
        parameters: {
          source: { from: 'file', hash: fileHash, name: 'customers.csv', bytes: 123_456 },
          lens: 'customer',
          columns: [{ column: 'customer id', role: 'key' }],
        },
      },
      {
        id: market,
        kind: 'data',
        name: 'Market',
        parameters: {
          source: { from: 'sample', sample: 'clothingShop', table: 'market', rows: 5_000, seed: 1 },
        },
      },
      {
        id: segments,
        kind: 'segment',
        name: 'Segments',
        parameters: {
          tables: [customers, market],
          definition: {
            method: 'rules',
            scheme: {
              overlap: 'firstMatch',
              segments: names.map((name, place) => ({
                id: mintId(),
                name,
                color: place + 1,
                rule: {
                  id: mintId(),
                  kind: 'group',
                  match: 'all',
                  items: [
                    ...Array.from({ length: conditions / names.length }, (_, number) =>
                      condition(place * 4 + number),
                    ),
                    {
                      id: mintId(),
                      kind: 'condition',
                      subject: { of: 'dimension', dimension: age },
                      operator: 'atLeast',
                      value: { number: 18 },
                    },
                  ],
                },
              })),
            },
          },
        },
      },
      { id: chart, kind: 'chart', name: 'Sizes', parameters: { segments, table: customers, column: 'age' } },
      {
        id: mintId(),
        kind: 'data',
        name: 'The best',
        parameters: {
          source: { from: 'cell', cell: customers },
          where: { id: mintId(), kind: 'group', match: 'all', items: [member] },
        },
      },
      { id: mintId(), kind: 'compare', name: 'Side by side', parameters: { segments } },
    ],
  };
}
