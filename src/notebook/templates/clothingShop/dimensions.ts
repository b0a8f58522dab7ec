import type { Binding, Dimension, Recode } from '../../../segments/dimension.ts';

/** The tables that share a trait, in the order of the journey. */
export const tables = ['market', 'leads', 'customers'] as const;

const bindings = (column: string, recodes: (table: string) => Recode): readonly Binding[] =>
  tables.map((cell) => ({ cell, column, recode: recodes(cell) }));

/** The first cities are the capitals. */
export const capitals = ['Copenhagen', 'Stockholm', 'Rome', 'Dublin'] as const;

/** What all three tables know of a person. Customers and leads spelled a city themselves, so that it is put right. */
export const dimensions: readonly Dimension[] = [
  {
    id: 'age',
    name: { en: 'Age', sv: 'Ålder', it: 'Età', da: 'Alder' },
    type: 'category',
    values: ['16–24', '25–34', '35–44', '45–54', '55–64', '65+'],
    bands: {
      cuts: [25, 35, 45, 55, 65],
      closed: 'left',
      labels: ['16–24', '25–34', '35–44', '45–54', '55–64', '65+'],
    },
    bindings: bindings('age', () => ({ by: 'bands' })),
  },
  {
    id: 'gender',
    name: { en: 'Gender', sv: 'Kön', it: 'Genere', da: 'Køn' },
    type: 'category',
    values: ['woman', 'man', 'other'],
    bindings: bindings('gender', () => ({ by: 'asIs' })),
  },
  {
    id: 'city',
    name: { en: 'City', sv: 'Stad', it: 'Città', da: 'By' },
    type: 'category',
    values: [...capitals, 'Malmö', 'Aarhus', 'Odense', 'Gothenburg', 'Milan', 'Turin', 'Bologna', 'Cork'],
    bindings: bindings('city', (table) =>
      table === 'market' ? { by: 'asIs' } : { by: 'values', map: [['malmo', 'Malmö']], others: 'keep' },
    ),
  },
];
