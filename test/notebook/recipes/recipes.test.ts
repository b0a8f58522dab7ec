import { describe, expect, test } from 'vitest';
import type { ColumnType } from '../../../src/data/column.ts';
import type { Cell } from '../../../src/notebook/cell.ts';
import { cellKindNamed } from '../../../src/notebook/cells/index.ts';
import { duplicateCell, emptyNotebook } from '../../../src/notebook/edit.ts';
import { inputsOf } from '../../../src/notebook/graph.ts';
import { readParameters } from '../../../src/notebook/field.ts';
import { recipeNamed, recipes } from '../../../src/notebook/recipes/index.ts';
import type { Notebook } from '../../../src/notebook/notebook.ts';
import type { Outcomes } from '../../../src/notebook/outcome.ts';
import type { Opening } from '../../../src/notebook/recipes/recipe.ts';
import { splitBelow } from '../../../src/notebook/recipes/splitBelow.ts';
import { columnDescription, tableResult } from '../tableResult.ts';

const cell = (id: string, kind: string, parameters = {}): Cell => ({ id, kind, name: id, parameters });
const notebook = (...cells: Cell[]): Notebook => ({ ...emptyNotebook('n', '2026-01-01', 'Test'), cells });
const opening = (made: Notebook, position = made.cells.length): Opening => ({
  notebook: made,
  outcomes: {},
  position,
});
const fitting = (place: Opening) =>
  recipes.filter((recipe) => recipe.uses(place).length > 0).map(({ name }) => name);

const tables = [cell('market', 'data'), cell('leads', 'data')];
const shared = cell('stages', 'segment', { tables: ['market', 'leads'] });

describe('what fits', () => {
  test('nothing in an empty notebook', () => expect(fitting(opening(notebook()))).toEqual([]));

  test('segments, a chart and rows under one table', () => {
    expect(fitting(opening(notebook(cell('leads', 'data'))))).toEqual([
      'segmentsOfTable',
      'bandsOfNumber',
      'gridOfColumns',
      'chartOfTable',
      'rowsOfTable',
    ]);
  });

  test('nothing above the table', () => {
    expect(fitting(opening(notebook(cell('leads', 'data')), 0))).toEqual([]);
  });

  test('a comparison first, under segments that stand over several tables', () => {
    expect(fitting(opening(notebook(...tables, shared)))[0]).toBe('compareLenses');
    const single = cell('alone', 'segment', { tables: ['leads'] });
    expect(fitting(opening(notebook(...tables, single)))).not.toContain('compareLenses');
    expect(recipeNamed('compareLenses')?.uses(opening(notebook(...tables, shared, single)))).toEqual([
      'stages',
    ]);
  });

  test('shared segments over the tables that the dimensions are bound to', () => {
    const bindings = tables.map(({ id }) => ({ cell: id, column: 'age', recode: { by: 'asIs' as const } }));
    const age = { id: 'age', name: 'Age', type: 'number' as const, values: [], bindings };
    const made = { ...notebook(...tables, cell('other', 'data')), dimensions: [age] };
    expect(recipeNamed('sharedSegments')?.uses(opening(made))).toEqual(['market', 'leads']);
  });
});

/** What the table of leads shows where every recipe of a method finds what it needs. */
const wholeTable: Outcomes = {
  leads: {
    state: 'done',
    result: tableResult(
      [
        columnDescription('customer', 'text', { role: 'key', rows: 9, distinct: 4 }),
        columnDescription('date', 'date', { rows: 9, distinct: 5 }),
        columnDescription('last', 'date', { role: 'lastPurchase', rows: 9, distinct: 5 }),
        columnDescription('orders', 'number', { role: 'orders', rows: 9, distinct: 3 }),
        columnDescription('revenue', 'number', { role: 'value', rows: 9, distinct: 9 }),
        columnDescription('age', 'number', { rows: 9, distinct: 9 }),
        columnDescription('bought', 'boolean', { role: 'converted', rows: 9, distinct: 2 }),
      ],
      9,
    ),
  },
};

describe.each(recipes)('$name', (recipe) => {
  test('adds one cell of its kind, in place, with parameters that its fields can read', () => {
    const made = notebook(...tables, shared, cell('text', 'text'));
    const place = { ...opening(made, 3), outcomes: wholeTable };
    expect(recipe.uses(place)).not.toEqual([]);
    const added = recipe.make(place, () => 'new');
    expect(added.cell).toBe('new');
    expect(added.notebook.cells.map(({ id }) => id)).toEqual(['market', 'leads', 'stages', 'new', 'text']);
    const fresh = added.notebook.cells[3]!;
    expect(fresh.kind).toBe(recipe.kind);
    expect(readParameters(cellKindNamed(fresh.kind)!.fields, fresh.parameters)).toHaveProperty('parameters');
  });
});

test('bands and a grid begin with columns that are worth it, once the table has run', () => {
  const facts = (name: string, type: ColumnType, distinct: number) =>
    columnDescription(name, type, { distinct, rows: 100 });
  const columns = [
    facts('id', 'number', 100),
    facts('flag', 'number', 2),
    facts('age', 'number', 40),
    facts('town', 'text', 5),
    facts('email', 'text', 100),
  ];
  const outcomes: Outcomes = { leads: { state: 'done', result: tableResult(columns, 100) } };
  const place = { ...opening(notebook(cell('leads', 'data'))), outcomes };
  const schemeOf = (name: string) => {
    const { parameters } = recipeNamed(name)!.make(place, () => 'new').notebook.cells[1]!;
    return (parameters['definition'] as { scheme: unknown }).scheme;
  };
  expect(schemeOf('bandsOfNumber')).toMatchObject({ subject: { column: 'age' }, way: 'quantile' });
  expect(schemeOf('gridOfColumns')).toMatchObject({
    parts: [
      { of: 'values', subject: { column: 'town' } },
      { of: 'bands', subject: { column: 'age' } },
    ],
  });
});

test('a cell takes a name that no other has, in every language', () => {
  const place = opening(notebook(cell('leads', 'data')));
  const names = ['segmentsOfTable', 'bandsOfNumber', 'segmentsOfTable', 'segmentsOfTable'].reduce(
    (made, name, position) =>
      recipeNamed(name)!.make({ ...opening(made), outcomes: {} }, () => `new${position}`).notebook,
    place.notebook,
  );
  expect(names.cells.slice(1).map(({ name }) => (typeof name === 'string' ? name : name.da))).toEqual([
    'Segmenter',
    'Intervaller',
    'Segmenter 2',
    'Segmenter 3',
  ]);
});

describe('merging and splitting', () => {
  const schemeAt = (recipe: string, place: Opening) => {
    const { notebook: made, cell: id } = recipeNamed(recipe)!.make(place, () => 'new');
    return made.cells.find((each) => each.id === id)!.parameters as {
      readonly tables: readonly string[];
      readonly definition: { readonly method: string; readonly scheme: Record<string, unknown> };
    };
  };
  const over = (id: string, ...over: readonly string[]) => cell(id, 'segment', { tables: over });
  const made = (id: string, from: string) =>
    cell(id, 'segment', {
      tables: ['leads'],
      definition: { method: 'merged', scheme: { from, joins: [], said: [] } },
    });
  const leads = cell('leads', 'data');

  test('begin with the nearest segments above that stand over a table, and with their tables', () => {
    const place = opening(notebook(...tables, shared, over('empty'), cell('text', 'text')));
    expect(schemeAt('mergeSegments', place)).toMatchObject({
      tables: ['market', 'leads'],
      definition: { method: 'merged', scheme: { from: 'stages', joins: [] } },
    });
    expect(schemeAt('splitSegments', place)).toMatchObject({
      tables: ['market', 'leads'],
      definition: { method: 'combine', scheme: { first: 'stages', second: null, way: 'split', only: [] } },
    });
  });

  test.each([
    ['the nearest above', ['tiers', 'bands', 'first'], 'bands'],
    ['one below where none is above', ['first', 'tiers', 'bands'], 'tiers'],
  ])('splitting is by other segments: %s', (_, order, second) => {
    const place = opening(
      notebook(leads, ...order.map((id) => over(id, 'leads'))),
      order.indexOf('first') + 2,
    );
    expect(schemeAt('splitSegments', place).definition.scheme).toMatchObject({ first: 'first', second });
  });

  test('splitting is not by segments that are made of the first, or that it is made of, or that lack one of its tables', () => {
    const place = opening(
      notebook(
        ...tables,
        over('source', 'leads'),
        made('first', 'source'),
        made('later', 'first'),
        over('alone', 'market'),
      ),
      4,
    );
    expect(schemeAt('splitSegments', place).definition.scheme).toMatchObject({
      first: 'first',
      second: null,
    });
  });

  test('splitting one segment begins with it chosen', () => {
    const { notebook: after } = splitBelow(
      opening(notebook(leads, over('first', 'leads'))),
      's2',
      () => 'new',
    );
    expect(after.cells.at(-1)!.parameters).toMatchObject({
      definition: { scheme: { only: [{ cell: 'first', segment: 's2' }] } },
    });
  });

  test('a cell that merges keeps its segments when it, or the cell that they are of, is duplicated', () => {
    const before = notebook(leads, over('source', 'leads'), made('merging', 'source'));
    const twice = duplicateCell(
      duplicateCell(before, 'source', 'source2', 'Copy'),
      'merging',
      'merging2',
      'Copy',
    );
    expect(twice.cells.map((each) => [each.id, inputsOf(each)])).toEqual([
      ['leads', []],
      ['source', ['leads']],
      ['source2', ['leads']],
      ['merging', ['leads', 'source']],
      ['merging2', ['leads', 'source']],
    ]);
  });
});
