import { emptyNotebook } from '../../src/notebook/edit.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { TablesSeen } from '../../src/notebook/travelling.ts';
import type { Condition, Rule, Subject } from '../../src/segments/rule.ts';
import { fileHash } from './notebookOfConditions.ts';

export const peopleTables: TablesSeen = {
  people: {
    rows: 300,
    columns: [
      { name: 'nr', type: 'number', role: 'key' },
      { name: 'contact', type: 'text', role: 'email' },
      { name: 'town', type: 'text', role: null },
      { name: 'age', type: 'number', role: null },
    ],
  },
};

const ask = (id: string, subject: Subject, operator: string, value: unknown): Condition => ({
  id,
  kind: 'condition',
  subject,
  operator,
  value,
});
const column = (name: string): Subject => ({ of: 'column', column: name });
const segment = (id: string, name: string, ...items: readonly Rule[]) => ({
  id,
  name,
  color: 1,
  rule: { id: `${id}-all`, kind: 'group', match: 'all', items },
});

const towns = Array.from({ length: 21 }, (_, number) => `Town ${number}`);

/** A notebook over a file with every kind of part that tells of people, and as many that do not. */
export const peopleNotebook: Notebook = {
  ...emptyNotebook('n', '2026-03-01', 'Who is who'),
  dimensions: [
    {
      id: 'who',
      name: 'Who',
      type: 'category',
      values: ['K-1001'],
      bindings: [
        {
          cell: 'people',
          column: 'nr',
          recode: { by: 'values', map: [['1002', 'K-1001']], others: 'keep' },
        },
      ],
    },
    {
      id: 'place',
      name: 'Place',
      type: 'category',
      values: ['North'],
      bindings: [
        {
          cell: 'people',
          column: 'town',
          recode: { by: 'values', map: [['Town 1', 'North']], others: 'missing' },
        },
      ],
    },
  ],
  cells: [
    {
      id: 'note',
      kind: 'text',
      name: 'Ask',
      parameters: { text: 'Ask anna@example.com or +46 70 123 45 67, not 100 of them.' },
    },
    {
      id: 'people',
      kind: 'data',
      name: 'People',
      parameters: { source: { from: 'file', hash: fileHash, name: 'people.csv', bytes: 9_000 } },
    },
    {
      id: 'segments',
      kind: 'segment',
      name: 'Segments',
      parameters: {
        tables: ['people'],
        definition: {
          method: 'rules',
          scheme: {
            overlap: 'firstMatch',
            segments: [
              segment('one', 'Number 4711', ask('key', column('nr'), 'equals', { number: 4711 })),
              segment(
                'mail',
                'Mail',
                ask('mail-1', column('contact'), 'endsWith', { text: '@example.com', caseSensitive: false }),
                ask('mail-2', column('contact'), 'empty', null),
                ask('mail-3', column('town'), 'isAnyOf', { values: ['bo@example.dk', 'Rome'] }),
              ),
              segment(
                'lists',
                'Lists',
                ask('list', column('town'), 'inList', { list: ['Rome'], caseSensitive: false }),
                ask('many', column('town'), 'isAnyOf', { values: towns }),
                ask('few', column('town'), 'isAnyOf', { values: towns.slice(1) }),
              ),
              segment(
                'plain',
                'Plain',
                ask('age', column('age'), 'atLeast', { number: 4711 }),
                ask('who', { of: 'dimension', dimension: 'who' }, 'isAnyOf', { values: ['K-1001'] }),
                ask('member', { of: 'segment' }, 'inSegment', {
                  segments: [{ cell: 'segments', segment: 'one' }],
                }),
              ),
            ],
          },
        },
      },
    },
  ],
};
