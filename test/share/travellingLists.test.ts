import { expect, test } from 'vitest';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { travellingLists } from '../../src/share/travellingLists.ts';

const name = { en: 'Pasted', sv: 'Inklistrad', it: 'Incollato', da: 'Indsat' };
const names = (count: number) => Array.from({ length: count }, (_, place) => `person ${place}`);
const condition = (value: unknown) => ({
  id: 'c',
  kind: 'condition',
  subject: { of: 'column', column: 'person' },
  operator: 'ofTheFuture',
  value,
});
const rule = (value: unknown) => ({
  id: 'g',
  kind: 'group',
  match: 'all',
  items: [{ id: 'h', kind: 'group', match: 'any', items: [condition(value)] }],
});
const holding = (value: unknown) =>
  addCell(emptyNotebook('n', '2026-03-01', 'Notebook'), {
    id: 'a',
    kind: 'segment',
    name: 'Cell',
    parameters: { rules: { segments: [{ id: 's', name, color: 1, rule: rule(value) }] } },
  });

test('a list of more than 20 values is told with the segment that holds it', () => {
  expect(travellingLists(holding({ list: names(20), caseSensitive: false }))).toEqual([]);
  expect(travellingLists(holding({ list: names(21), caseSensitive: false }))).toEqual([
    { name, count: 21, hasAddresses: false },
  ]);
});

test('a single e-mail address is told, wherever it stands in the value', () => {
  const told = [{ name, count: 1, hasAddresses: true }];
  expect(travellingLists(holding({ list: ['anna@example.se'], caseSensitive: true }))).toEqual(told);
  expect(travellingLists(holding('anna@example.se'))).toEqual(told);
  expect(travellingLists(holding({ list: ['@anna', 'a @ b.c'] }))).toEqual([]);
});

test('a rule of a cell is told under the name of the cell, and what is in no rule is not', () => {
  const document = addCell(emptyNotebook('n', '2026-03-01', 'Notebook'), {
    id: 'a',
    kind: 'data',
    name: 'People',
    parameters: { filter: rule(names(5000)), text: 'anna@example.se', list: names(30) },
  });
  expect(travellingLists(document)).toEqual([{ name: 'People', count: 5000, hasAddresses: false }]);
});
