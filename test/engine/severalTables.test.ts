import { describe, expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import { say } from '../../src/language/message.ts';
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

const numbers = (name: string, values: readonly number[]) => fileOf(name, `amount\n${values.join('\n')}\n`);

describe('cuts that come from data', () => {
  const large = numbers('large.csv', [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  const small = numbers('small.csv', [1, 2, 3, 4, 5, 6, 7, 8, 9, 100]);
  const cells = [
    dataCell('market', large, { lens: 'market' }),
    dataCell('customers', small, { lens: 'customer' }),
  ];
  const top = rulesCell('segments', ['market', 'customers'], {
    top: all(ofColumn('amount', 'topPercent', { number: 30 })),
  });
  const kept = async (parameters: Readonly<Record<string, unknown>>) => {
    const segments = { ...top, parameters: { ...top.parameters, ...parameters } };
    const run = await runNotebook(notebookOf([...cells, segments]), loaderOf(large, small).file);
    return resultOf(run.outcomes['segments'], 'segmentation').tables.map((table) => table.segments[0]?.kept);
  };

  test('are worked out on the first table and hold for the others', async () => {
    expect(await kept({})).toEqual([3, 1]);
  });

  test('or on the table that is chosen', async () => {
    expect(await kept({ reference: 'customers' })).toEqual([10, 3]);
  });

  test('which must be one of the tables', async () => {
    const other = dataCell('other', large);
    const segments = { ...top, parameters: { ...top.parameters, reference: 'other' } };
    const run = await runNotebook(notebookOf([...cells, other, segments]), loaderOf(large, small).file);
    expect(run.outcomes['segments']).toMatchObject({
      state: 'failed',
      problems: [{ place: { field: 'reference' } }],
    });
  });
});

describe('a data cell over another', () => {
  const groups = fileOf('groups.csv', 'size,revenue,region\n10,100,north\n40,200,south\n50,50,south\n');
  const columns = [
    { column: 'size', role: 'weight' },
    { column: 'revenue', role: 'value' },
  ];
  const cells = [
    dataCell('groups', groups, { lens: 'customer', grain: 'aggregate', columns }),
    dataCell('again', { from: 'cell', cell: 'groups' }, { lens: 'customer' }),
    rulesCell('segments', ['again'], { south: all(ofColumn('region', 'isAnyOf', { values: ['south'] })) }),
    compareCell('comparison', 'segments'),
  ];

  test('takes over what a row is, so that totals stay totals', async () => {
    const run = await runNotebook(notebookOf(cells), loaderOf(groups).file);
    const { comparison } = resultOf(run.outcomes['comparison'], 'comparison');
    expect(comparison.segments[0]?.layers.customer).toMatchObject({ units: 90, valueShare: 250 / 350 });
    expect(resultOf(run.outcomes['again'], 'table')).toMatchObject({ grain: 'aggregate', units: 100 });
  });
});

describe('a comparison', () => {
  const leads = fileOf('leads.csv', 'status,age\nvunnen,30\ntappad,40\nvunnen,50\n');
  const market = fileOf('market.csv', 'town\nA\nB\n');
  const young = rulesCell('segments', ['market', 'leads'], {
    young: all(ofColumn('age', 'lessThan', { number: 45 })),
  });

  test('says which table is not comparable and why, and does not ask for one that is there', async () => {
    const cells = [
      dataCell('market', market, { lens: 'market' }),
      dataCell('leads', leads, { lens: 'lead' }),
      young,
      compareCell('comparison', 'segments'),
    ];
    const run = await runNotebook(notebookOf(cells), loaderOf(market, leads).file);
    const { comparison, notes, layers } = resultOf(run.outcomes['comparison'], 'comparison');
    expect(layers.map(({ layer }) => layer)).toEqual(['lead']);
    const said = [...comparison.notes, ...notes].map((note) => say(note, 'en'));
    expect(said.some((note) => note.includes('not comparable') && note.includes('“age”'))).toBe(true);
    expect(said.some((note) => note.startsWith('There is no market table'))).toBe(false);
  });

  test('tells no yield from a column whose yes is not named', async () => {
    const columns = [{ column: 'status', role: 'converted', yes: [] }];
    const cells = [
      dataCell('leads', leads, { lens: 'lead', columns }),
      { ...young, parameters: { ...young.parameters, tables: ['leads'] } },
      compareCell('comparison', 'segments'),
    ];
    const run = await runNotebook(notebookOf(cells), loaderOf(leads).file);
    const { comparison } = resultOf(run.outcomes['comparison'], 'comparison');
    expect(comparison.yieldFrom).toBeNull();
    expect(comparison.segments[0]?.yield).toBeNull();
  });
});
