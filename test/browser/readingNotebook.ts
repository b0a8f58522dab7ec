const condition = (column: string, operator: string, value: unknown) => ({
  id: `${column}Condition`,
  kind: 'condition',
  subject: { of: 'column', column },
  operator,
  value,
});
const all = (id: string, ...items: readonly object[]) => ({ id, kind: 'group', match: 'all', items });
const rules = (...segments: readonly (readonly [name: string, item: object])[]) => ({
  method: 'rules',
  scheme: {
    overlap: 'firstMatch',
    segments: segments.map(([name, item], position) => ({
      id: `segment${position}`,
      name,
      color: position + 1,
      rule: all(`rule${position}`, item),
    })),
  },
});

/** A notebook to read: a table that is made up and one whose file stayed behind, with what stands on each. */
export const readingNotebook = {
  format: 'strata',
  version: 1,
  id: 'readingNotebook',
  title: 'Who buys, and who might',
  created: '2026-03-01',
  asOf: '2026-03-01',
  zone: 'UTC',
  dimensions: [],
  cells: [
    {
      id: 'question',
      kind: 'text',
      name: 'The question',
      parameters: {
        text: `Who comes back?\n\n## Why it matters\n\n${'It takes time to find out. '.repeat(60)}`,
      },
    },
    {
      id: 'customers',
      kind: 'data',
      name: 'Customers',
      parameters: {
        source: { from: 'sample', sample: 'clothingShop', table: 'customers', rows: 400, seed: 1 },
        where: all('adults', condition('age', 'atLeast', { number: 20 })),
      },
    },
    {
      id: 'loyalty',
      kind: 'segment',
      name: 'By loyalty',
      parameters: {
        tables: ['customers'],
        definition: rules(
          ['Regulars', condition('orders', 'atLeast', { number: 5 })],
          ['Spenders', condition('value', 'atLeast', { number: 250 })],
        ),
      },
    },
    {
      id: 'ages',
      kind: 'segment',
      name: 'By age',
      parameters: {
        tables: ['customers'],
        definition: {
          method: 'bands',
          scheme: {
            subject: { of: 'column', column: 'age' },
            way: 'ownCuts',
            options: { cuts: [30, 50], closed: 'left' },
            said: [],
          },
        },
      },
    },
    {
      id: 'grid',
      kind: 'segment',
      name: 'By gender and age',
      parameters: {
        tables: ['customers'],
        definition: {
          method: 'grid',
          scheme: {
            parts: [
              { of: 'values', subject: { of: 'column', column: 'gender' } },
              { of: 'segments', cell: 'ages' },
            ],
            smallest: 30,
            showEmpty: false,
            merges: [],
            said: [],
          },
        },
      },
    },
    { id: 'sizes', kind: 'chart', name: 'How many', parameters: { segments: 'loyalty', chart: 'sizes' } },
    {
      id: 'worth',
      kind: 'chart',
      name: 'What they are worth',
      parameters: { segments: 'loyalty', column: 'value' },
    },
    {
      id: 'leads',
      kind: 'data',
      name: 'Leads',
      parameters: {
        lens: 'lead',
        source: {
          from: 'file',
          hash: 'a'.repeat(64),
          name: 'leads.csv',
          bytes: 20_000,
          columns: [{ name: 'town', type: 'text' }],
          rows: 1200,
        },
      },
    },
    {
      id: 'towns',
      kind: 'segment',
      name: 'Leads by town',
      parameters: {
        tables: ['leads'],
        definition: rules(['Romans', condition('town', 'isAnyOf', { values: ['Rome'] })]),
      },
    },
    { id: 'townSizes', kind: 'chart', name: 'Where they live', parameters: { segments: 'towns' } },
  ],
};
