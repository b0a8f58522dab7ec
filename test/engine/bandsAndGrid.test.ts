import { expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import type { Cell } from '../../src/notebook/cell.ts';
import type { Dimension } from '../../src/segments/dimension.ts';
import { renumber } from '../../src/share/renumber.ts';
import {
  all,
  compareCell,
  dataCell,
  fileOf,
  loaderOf,
  notebookOf,
  ofColumn,
  resultOf,
  rulesCell,
} from './notebookOf.ts';

const segmentCell = (id: string, tables: readonly string[], method: string, scheme: unknown): Cell => ({
  id,
  kind: 'segment',
  name: id,
  parameters: { tables, definition: { method, scheme } },
});

const bind = (id: string, type: Dimension['type'], column: string, ...cells: string[]): Dimension => ({
  id,
  name: id,
  type,
  values: type === 'category' ? ['north', 'south', 'east'] : [],
  bindings: cells.map((cell) => ({ cell, column, recode: { by: 'asIs' } })),
});

const market = fileOf('market.csv', 'age,region\n20,north\n30,south\n40,north\n50,south\n,south\n');
const leads = fileOf('leads.csv', 'age,region\n60,east\n70,north\n25,\n');
const tables = [dataCell('market', market, { lens: 'market' }), dataCell('leads', leads, { lens: 'lead' })];
const dimensions = [
  bind('age', 'number', 'age', 'market', 'leads'),
  bind('region', 'category', 'region', 'market', 'leads'),
];
const age = { of: 'dimension', dimension: 'age' };
const region = { of: 'dimension', dimension: 'region' };
const halves = { way: 'quantile', options: { count: 2 } };

const kept = (table: { segments: readonly { id: string; kept: number }[] } | undefined) =>
  Object.fromEntries(table?.segments.map(({ id, kept: rows }) => [id, rows]) ?? []);

test('bands of a trait are cut on one table and hold for the others', async () => {
  const bands = segmentCell('bands', ['market', 'leads'], 'bands', { subject: age, ...halves, said: [] });
  const made = notebookOf([...tables, bands, compareCell('compared', 'bands')], { dimensions });
  const { outcomes } = await runNotebook(made, loaderOf(market, leads).file);
  const { segments, tables: shown } = resultOf(outcomes['bands'], 'segmentation');
  expect(segments.map(({ id, name }) => [id, typeof name === 'string' ? name : name.en])).toEqual([
    ['b1', 'up to 35'],
    ['b2', 'over 35'],
    ['rest', 'Everyone else'],
  ]);
  expect(shown.map(kept)).toEqual([
    { b1: 2, b2: 2, rest: 1 },
    { b1: 1, b2: 2, rest: 0 },
  ]);
  expect(shown[0]?.bands).toMatchObject({ cuts: [35], closed: 'right' });
  expect(shown[1]?.bands?.cuts).toEqual([35]);
  expect(resultOf(outcomes['compared'], 'comparison').dimensions).toEqual(['age']);
});

test('a grid has the same cells in every table, also those that only one of them fills', async () => {
  const parts = [
    { of: 'values', subject: region },
    { of: 'bands', subject: age, ...halves },
  ];
  const scheme = { parts, smallest: 1, showEmpty: false, merges: [], said: [] };
  const made = notebookOf([...tables, segmentCell('grid', ['market', 'leads'], 'grid', scheme)], {
    dimensions,
  });
  const { outcomes } = await runNotebook(made, loaderOf(market, leads).file);
  const { segments, tables: shown } = resultOf(outcomes['grid'], 'segmentation');
  const ids = ['north×b1', 'north×b2', 'east×b2', 'south×b1', 'south×b2', 'rest'];
  expect(segments.map(({ id }) => id)).toEqual(ids);
  for (const table of shown) expect(table.segments.map(({ id }) => id)).toEqual(ids);
  expect(shown.map(kept)).toEqual([
    { 'north×b1': 1, 'north×b2': 1, 'south×b1': 1, 'south×b2': 1, 'east×b2': 0, rest: 1 },
    { 'north×b1': 0, 'north×b2': 1, 'south×b1': 0, 'south×b2': 0, 'east×b2': 1, rest: 1 },
  ]);
});

test('a grid of another cell’s segments survives the new ids of a link, with its merges and names', async () => {
  const rules = rulesCell('segments', ['market'], {
    young: all(ofColumn('age', 'lessThan', { number: 35 })),
    old: all(ofColumn('age', 'atLeast', { number: 35 })),
  });
  const scheme = {
    parts: [
      { of: 'segments', cell: 'segments' },
      { of: 'values', subject: { of: 'column', column: 'region' } },
    ],
    smallest: 1,
    showEmpty: false,
    merges: [{ id: 'merged', name: 'Merged', color: 1, members: ['young×north', 'old×north'] }],
    said: [{ at: 'old×south', name: 'Old south' }],
  };
  const reader = rulesCell('reader', ['market'], {
    both: all({
      id: 'isMerged',
      kind: 'condition',
      subject: { of: 'segment' },
      operator: 'inSegment',
      value: {
        segments: [
          { cell: 'grid', segment: 'merged' },
          { cell: 'grid', segment: 'old×south' },
        ],
      },
    }),
  });
  const made = notebookOf([tables[0]!, rules, segmentCell('grid', ['market'], 'grid', scheme), reader]);
  const countsOf = async (notebook: typeof made) => {
    const { outcomes } = await runNotebook(notebook, loaderOf(market).file);
    return notebook.cells.slice(1).map(({ id }) => {
      const { segments, tables: shown } = resultOf(outcomes[id], 'segmentation');
      const counts = shown[0]?.segments.map((size) => size.kept);
      return [segments.map(({ name }) => name), counts];
    });
  };
  const before = await countsOf(made);
  expect(before[1]?.[1]).toEqual([1, 1, 2, 1]);
  expect(before[2]?.[1]).toEqual([3, 2]);
  expect(await countsOf(renumber(made, (family, number) => `${family[0]}${number}`))).toEqual(before);
});
