import { expect, test } from 'vitest';
import { matchingNotebooks } from '../../src/app/matchingNotebooks.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { summaryOf } from '../../src/notebook/summaryOf.ts';

const stage = { en: 'Life stage', sv: 'Livsfas', it: 'Fase della vita', da: 'Livsfase' };
const list = ['Who buys in Malmö?', 'Spring'].map((title, place) => {
  const cell = { id: 'c', kind: 'text', name: stage, parameters: {} };
  const notebook = emptyNotebook(`n${place}`, '2026-03-01', title);
  return summaryOf(place === 0 ? notebook : addCell(notebook, cell), {});
});
const found = (search: string, language: 'en' | 'sv' = 'en') =>
  matchingNotebooks(list, search, language).map(({ notebook, cell }) => [notebook.title, cell]);

test('an empty search finds all, in their order', () => {
  expect(found(' ')).toEqual([
    ['Who buys in Malmö?', null],
    ['Spring', null],
  ]);
});

test('every word must be found, whatever its capitals and accents', () => {
  expect(found('malmo BUY')).toEqual([['Who buys in Malmö?', null]]);
  expect(found('malmo sell')).toEqual([]);
});

test('a cell is found by its name in the language, beside the title', () => {
  expect(found('livsfas', 'sv')).toEqual([['Spring', stage]]);
  expect(found('spring life')).toEqual([['Spring', stage]]);
  expect(found('livsfas')).toEqual([]);
});
