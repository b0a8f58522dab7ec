import { expect, test } from 'vitest';
import { addCell, emptyNotebook } from '../../../src/notebook/edit.ts';
import { tablesToTake } from '../../../src/ui/controls/tablesToTake.ts';

const cell = (id: string, from?: string) => ({
  id,
  kind: 'data',
  name: id,
  parameters: from === undefined ? {} : { source: { from: 'cell', cell: from } },
});

test('a table cannot take its rows from itself, nor from one that takes them from it', () => {
  const cells = [cell('leads'), cell('bought', 'leads'), cell('loyal', 'bought'), cell('market')];
  const notebook = cells.reduce(
    (before, each) => addCell(before, each),
    emptyNotebook('n', '2026-01-01', 'Test'),
  );
  const names = (id: string) => tablesToTake(notebook, id).map((table) => table.id);
  expect(names('leads')).toEqual(['market']);
  expect(names('bought')).toEqual(['leads', 'market']);
  expect(names('loyal')).toEqual(['leads', 'bought', 'market']);
});
