import { expect, test } from 'vitest';
import { tracingCells } from '../../src/app/tracingCells.ts';
import { all, dataCell, fileOf, notebookOf, ofColumn, rulesCell } from '../engine/notebookOf.ts';

test('the segment cells over a table that have any segment', () => {
  const file = fileOf('people.csv', 'age\n19\n');
  const grown = { grown: all(ofColumn('age', 'atLeast', { number: 18 })) };
  const notebook = notebookOf([
    dataCell('people', file),
    dataCell('others', file),
    rulesCell('first', ['people'], grown),
    rulesCell('empty', ['people'], {}),
    rulesCell('both', ['others', 'people'], grown),
  ]);
  expect(tracingCells(notebook, 'people')).toEqual(['first', 'both']);
  expect(tracingCells(notebook, 'others')).toEqual(['both']);
  const made = (cell: string) => (cell === 'empty' ? [{ id: 's', name: 'Made', color: 1 }] : null);
  expect(tracingCells(notebook, 'people', made)).toEqual(['first', 'empty', 'both']);
});
