import { expect, test } from 'vitest';
import { holesIn } from '../../src/notebook/holes.ts';
import { all, dataCell, notebookOf, ofColumn, rulesCell } from '../engine/notebookOf.ts';

const source = { from: 'sample', sample: 'clothingShop', table: 'customers', rows: 10, seed: 1 } as const;
const hole = (id: string, column: string) => ({
  ...ofColumn(column, 'isAnyOf', null),
  id,
  value: null,
  hole: true as const,
});

test('conditions without their value stand with the segment or the cell they are in', () => {
  const notebook = notebookOf([
    dataCell('people', source, { where: all(hole('a', 'email')) }),
    rulesCell('rules', ['people'], {
      one: all(ofColumn('age', 'atLeast', { number: 3 }), all(hole('b', 'phone'))),
      two: all(ofColumn('age', 'atMost', { number: 3 })),
    }),
  ]);
  expect(holesIn(notebook)).toEqual([
    { cell: 'people', segment: null, name: 'people', subject: 'email', condition: 'a' },
    { cell: 'rules', segment: 'one', name: 'one', subject: 'phone', condition: 'b' },
  ]);
});

test('nonsense in a stored cell holds no hole', () => {
  const nonsense = [{ hole: true }, { hole: 1, id: 'x' }, { rule: { hole: true, id: 3 }, id: {}, name: 4 }];
  const cell = { id: 'x', kind: 'future', name: 'x', parameters: { nonsense } };
  expect(holesIn(notebookOf([cell]))).toEqual([]);
});
