import { describe, expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import { failed } from '../../src/language/problem.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { SourceReference } from '../../src/notebook/source.ts';
import {
  all,
  dataCell,
  type File,
  fileOf,
  loaderOf,
  notebookOf,
  ofColumn,
  resultOf,
  rulesCell,
} from './notebookOf.ts';
import { RecordingEngine } from './recordingEngine.ts';

const rows = { ask: 'rows', from: 0, count: 200 } as const;

/** What a page shows of a data cell: its columns with their types, and its rows. */
async function shownOf(engine: RecordingEngine, cell: string) {
  const { columns } = resultOf(engine.outcomes[cell], 'table');
  const answered = await engine.engine.ask(cell, rows);
  if (failed(answered)) throw new Error('failed');
  return { columns: columns.map(({ name, type }) => [name, type]), rows: answered.value.rows };
}

async function shown(notebook: Notebook, ...files: File[]) {
  const engine = new RecordingEngine(loaderOf(...files));
  await engine.rerun(notebook);
  return shownOf(engine, notebook.cells[0]!.id);
}

const dayOf = async (notebook: Notebook, ...files: File[]) => {
  const { today } = await runNotebook(notebook, loaderOf(...files).file);
  return new Date(today!).toISOString();
};

describe('today', () => {
  const early = fileOf('early.csv', 'id,seen\n1,2024-01-05\n2,2024-02-20T17:45:00\n');
  const late = fileOf('late.csv', 'id,seen\n1,2024-02-22\n2,\n');
  const dateless = fileOf('dateless.csv', 'id,size\n1,10\n2,20\n');

  test('is the person’s, where they gave one', async () => {
    const notebook = notebookOf([dataCell('early', early)], { asOf: '2020-02-29' });
    expect(await dayOf(notebook, early)).toBe('2020-02-29T00:00:00.000Z');
  });

  test('is the day after the newest date of all tables', async () => {
    expect(await dayOf(notebookOf([dataCell('early', early)]), early)).toBe('2024-02-21T00:00:00.000Z');
    for (const cells of [
      [dataCell('early', early), dataCell('late', late)],
      [dataCell('late', late), dataCell('early', early)],
    ])
      expect(await dayOf(notebookOf(cells), early, late)).toBe('2024-02-23T00:00:00.000Z');
  });

  test('is the day the notebook was made, where no table has a date', async () => {
    expect(await dayOf(notebookOf([dataCell('dateless', dateless)]), dateless)).toBe(
      '2024-03-10T00:00:00.000Z',
    );
    expect(await dayOf(notebookOf([]))).toBe('2024-03-10T00:00:00.000Z');
  });

  test('a cell that asks for it is told once, when it is known of all tables', async () => {
    const recent = { where: all(ofColumn('seen', 'inTheLast', { count: 2, unit: 'day' })) };
    const notebook = notebookOf([
      dataCell('early', early, recent),
      dataCell('late', late, recent),
      rulesCell('any', ['early'], { any: all(ofColumn('id', 'atLeast', { number: 0 })) }),
    ]);
    const counts: number[] = [];
    const engine = new RecordingEngine(loaderOf(early, late), (changed) => {
      if (changed['early']?.state === 'done') counts.push(resultOf(changed['early'], 'table').rows);
    });
    await engine.rerun(notebook);
    // From 21 February on: the newest row of the other table is too old.
    expect(counts).toEqual([0]);
    expect(resultOf(engine.outcomes['late'], 'table').rows).toBe(1);
    expect(await engine.rerun({ ...notebook, title: 'Other' })).toEqual([]);
    expect(counts).toEqual([0]);
  });
});

describe('a file is read as the person says', () => {
  test('separator, decimal comma and day first', async () => {
    const file = fileOf('odd.csv', 'a;b;c\n1,5;x;03/04/2024\n2,5;y;05/04/2024\n');
    const read = { delimiter: ';', decimal: ',', dateOrder: 'dayFirst' };
    const { columns, rows: shownRows } = await shown(notebookOf([dataCell('odd', file, { read })]), file);
    expect(columns).toEqual([
      ['a', 'number'],
      ['b', 'text'],
      ['c', 'date'],
    ]);
    expect(shownRows[0]).toEqual([1.5, 'x', Date.UTC(2024, 3, 3)]);
    const monthFirst = { read: { ...read, dateOrder: 'monthFirst' } };
    const other = await shown(notebookOf([dataCell('odd', file, monthFirst)]), file);
    expect(other.rows[0]?.[2]).toBe(Date.UTC(2024, 2, 4));
  });

  test('without a header', async () => {
    const file = fileOf('bare.csv', 'a,1\nb,2\n');
    const { rows: shownRows } = await shown(
      notebookOf([dataCell('bare', file, { read: { header: false } })]),
      file,
    );
    expect(shownRows).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('a column’s type', async () => {
    const file = fileOf('codes.csv', 'zip,flag\n0123,1\n0456,0\n');
    const columns = [{ column: 'zip', type: 'text' }] as const;
    const told = await shown(notebookOf([dataCell('codes', file, { columns })]), file);
    expect(told.columns[0]).toEqual(['zip', 'text']);
    expect(told.rows.map(([zip]) => zip)).toEqual(['0123', '0456']);
    const numbers = [{ column: 'zip', type: 'number' }] as const;
    const counted = await shown(notebookOf([dataCell('codes', file, { columns: numbers })]), file);
    expect(counted.rows.map(([zip]) => zip)).toEqual([123, 456]);
  });

  test('the notebook’s time zone', async () => {
    const file = fileOf('stamps.csv', 'at\n2024-07-01T23:30:00Z\n2024-01-01T23:30:00Z\n');
    const told = await shown(notebookOf([dataCell('stamps', file)], { zone: 'Europe/Rome' }), file);
    expect(told.rows).toEqual([[Date.UTC(2024, 6, 2, 1, 30)], [Date.UTC(2024, 0, 2, 0, 30)]]);
  });
});

describe('kept columns', () => {
  const file = fileOf(
    'people.csv',
    'name,age,city,joined,member\nAda,20,Rome,2024-01-05,yes\nBo,,Lund,,no\nCy,41,Rome,2024-02-01,yes\n',
  );
  const notebook = notebookOf([
    dataCell('people', file),
    rulesCell('old', ['people'], { old: all(ofColumn('age', 'atLeast', { number: 30 })) }),
  ]);

  test('give the same results as the file, which is not read again', async () => {
    const shelf = new Map<string, Blob>();
    const first = new RecordingEngine({
      ...loaderOf(file),
      columns: async (key) => shelf.get(key) ?? null,
      keepColumns: (key, columns) => void shelf.set(key, columns),
    });
    await first.rerun(notebook);
    expect(shelf.size).toBe(1);
    const asked: string[] = [];
    const second = new RecordingEngine({
      file: async (hash) => {
        asked.push(hash);
        return null;
      },
      columns: async (key) => shelf.get(key) ?? null,
    });
    await second.rerun(notebook);
    expect(asked).toEqual([]);
    expect(second.outcomes).toEqual(first.outcomes);
    expect(await shownOf(second, 'people')).toEqual(await shownOf(first, 'people'));
  });

  test('are not taken for another reading of the same file', async () => {
    const keys: string[] = [];
    const engine = new RecordingEngine({ ...loaderOf(file), keepColumns: (key) => void keys.push(key) });
    await engine.rerun(notebook);
    await engine.rerun({ ...notebook, zone: 'Europe/Rome' });
    await engine.rerun(
      notebookOf([dataCell('people', file, { columns: [{ column: 'age', type: 'text' }] })]),
    );
    await engine.rerun(notebookOf([dataCell('people', { ...file.source, name: 'other.csv' })]));
    expect(new Set(keys).size).toBe(3);
  });

  test('that are damaged are passed over for the file', async () => {
    const shelf: Blob[] = [];
    const first = new RecordingEngine({
      ...loaderOf(file),
      keepColumns: (_, columns) => void shelf.push(columns),
    });
    await first.rerun(notebook);
    const kept = await shelf[0]!.text();
    const damaged = [
      'nonsense of some length',
      kept.replace('"rows":3', '"rows":9'),
      kept.replace('"start":0', '"start":1'),
    ];
    for (const text of damaged) {
      const engine = new RecordingEngine({ ...loaderOf(file), columns: async () => new Blob([text]) });
      await engine.rerun(notebook);
      expect(resultOf(engine.outcomes['people'], 'table').rows).toBe(3);
    }
  });
});

describe('samples', () => {
  const sample = (table: string, seed: number, size = 300): SourceReference => ({
    from: 'sample',
    sample: 'clothingShop',
    table,
    rows: size,
    seed,
  });

  test.each(['customers', 'leads', 'market'])(
    'the same seed gives the same %s, another gives others',
    async (table) => {
      const [one, again, other] = await Promise.all(
        [1, 1, 2].map((seed) => shown(notebookOf([dataCell('sample', sample(table, seed))]))),
      );
      expect(one!.rows).toHaveLength(200);
      expect(again).toEqual(one);
      expect(other!.columns).toEqual(one!.columns);
      expect(other!.rows).not.toEqual(one!.rows);
    },
  );

  test('a sample or a table of one that does not exist', async () => {
    const { outcomes } = await runNotebook(
      notebookOf([
        dataCell('table', sample('staff', 1)),
        dataCell('sample', { ...sample('market', 1), sample: 'bakery' } as SourceReference),
      ]),
    );
    expect(outcomes['table']?.state).toBe('failed');
    expect(outcomes['sample']?.state).toBe('failed');
  });
});

describe('columns under the notebook’s names', () => {
  const own = fileOf('kunder.csv', 'nummer;alder;set\n1;"31";05.01.2024\n2;"54";20.02.2024\n');
  const renamed = [
    ['alder', 'age'],
    ['set', 'seen'],
  ] as const;
  const source = { ...own.source, renamed };

  test('are those of the file in its own order', async () => {
    const { columns, rows } = await shown(notebookOf([dataCell('own', source)]), own);
    expect(columns).toEqual([
      ['nummer', 'number'],
      ['age', 'number'],
      ['seen', 'date'],
    ]);
    expect(rows.map((row) => row[1])).toEqual([31, 54]);
  });

  test('have the types that the person has set under those names', async () => {
    const columns = [{ column: 'age', type: 'text' }] as const;
    const { columns: typed } = await shown(notebookOf([dataCell('own', source, { columns })]), own);
    expect(typed).toEqual([
      ['nummer', 'number'],
      ['age', 'text'],
      ['seen', 'date'],
    ]);
  });

  test('are another table than the same file under its own', async () => {
    const engine = new RecordingEngine(loaderOf(own));
    await engine.rerun(notebookOf([dataCell('own', own)]));
    await engine.rerun(notebookOf([dataCell('own', source)]));
    expect((await shownOf(engine, 'own')).columns[1]).toEqual(['age', 'number']);
    await engine.rerun(notebookOf([dataCell('own', own)]));
    expect((await shownOf(engine, 'own')).columns[1]).toEqual(['alder', 'number']);
  });
});
