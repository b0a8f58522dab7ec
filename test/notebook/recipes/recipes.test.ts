import { describe, expect, test } from 'vitest';
import type { ColumnType } from '../../../src/data/column.ts';
import type { Cell } from '../../../src/notebook/cell.ts';
import { cellKindNamed } from '../../../src/notebook/cells/index.ts';
import { emptyNotebook } from '../../../src/notebook/edit.ts';
import { readParameters } from '../../../src/notebook/field.ts';
import { recipeNamed, recipes } from '../../../src/notebook/recipes/index.ts';
import type { Notebook } from '../../../src/notebook/notebook.ts';
import type { Outcomes } from '../../../src/notebook/outcome.ts';
import type { Opening } from '../../../src/notebook/recipes/recipe.ts';
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
