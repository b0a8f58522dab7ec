import { describe, expect, test } from 'vitest';
import { type OwnTable, retyped, withOwnTable } from '../../src/app/ownTable.ts';
import type { Cell } from '../../src/notebook/cell.ts';

const hash = (letter: string) => letter.repeat(64);
const asked = [
  { name: 'age', type: 'number' },
  { name: 'city', type: 'text' },
] as const;

const cell: Cell = {
  id: 'people',
  kind: 'data',
  name: 'People',
  parameters: {
    source: { from: 'file', hash: hash('a'), name: 'people.csv', bytes: 9, columns: [...asked], rows: 3 },
    read: { delimiter: ';', header: false },
    columns: [{ column: 'age', role: null }],
    lens: 'customer',
  },
};

const own = (
  types: Readonly<Record<string, 'number' | 'text'>>,
  chosen: Readonly<Record<string, string | null>>,
) =>
  ({
    source: { from: 'file', hash: hash('b'), name: 'mine.csv', bytes: 7 },
    shape: { columns: Object.entries(types).map(([name, type]) => ({ name, type })), rows: 5 },
    chosen: new Map(Object.entries(chosen)),
  }) satisfies OwnTable;

const parameters = (table: OwnTable) => withOwnTable(cell, asked, table).parameters;

describe('a data cell over a table of one’s own', () => {
  test('has its bytes, the fingerprint that was matched by, and its columns under the notebook’s names', () => {
    const table = own({ alder: 'number', city: 'text' }, { age: 'alder', city: 'city' });
    expect(parameters(table)).toEqual({
      source: {
        from: 'file',
        hash: hash('b'),
        name: 'mine.csv',
        bytes: 7,
        columns: asked,
        rows: 3,
        renamed: [['alder', 'age']],
      },
      read: { header: false },
      columns: [{ column: 'age', role: null }],
      lens: 'customer',
    });
  });

  test('reads columns of another type as the type that the notebook had', () => {
    const table = own({ age: 'text', by: 'number' }, { age: 'age', city: 'by' });
    expect(Object.fromEntries(retyped(asked, table))).toEqual({ age: 'number', city: 'text' });
    expect(parameters(table)['columns']).toEqual([
      { column: 'age', role: null, type: 'number' },
      { column: 'city', type: 'text' },
    ]);
  });

  test('lacks what the person has nothing for, also where a column bears its name', () => {
    const none = own({ age: 'number', by: 'text' }, { age: null, city: 'by' });
    expect(parameters(none)['source']).toMatchObject({
      renamed: [
        ['age', 'age_2'],
        ['by', 'city'],
      ],
    });
    const swapped = own({ age: 'number', city: 'text' }, { age: null, city: 'age' });
    expect(parameters(swapped)['source']).toMatchObject({ renamed: [['age', 'city']] });
  });
});
