import { describe, expect, test } from 'vitest';
import { failed, type Result } from '../../src/language/problem.ts';
import type { ColumnChoice } from '../../src/notebook/cells/data.ts';
import { cellKindNamed } from '../../src/notebook/cells/index.ts';
import { readParameters } from '../../src/notebook/field.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { TableResult } from '../../src/notebook/results.ts';
import { dataCell, fileOf, loaderOf, notebookOf } from './notebookOf.ts';
import { RecordingEngine } from './recordingEngine.ts';

const visits = fileOf(
  'visits.csv',
  [
    'id,day,spent,again,score',
    '1,03/04/2024,"1.234,50",Y,4',
    '2,05/06/2024,"12,00",N,99',
    '3,,"7,25",?,5',
    '4,13/02/2024,free,Y,99',
    '',
  ].join('\n'),
);
const april = Date.UTC(2024, 3, 3);

function valueOf<T>(result: Result<T>): T {
  if (failed(result)) throw new Error(result.problem.message.text.en);
  return result.value;
}

async function opened(notebook: Notebook) {
  const loader = loaderOf(visits);
  const kept = new Map<string, Blob>();
  const recorder = new RecordingEngine({
    ...loader,
    columns: async (key) => kept.get(key) ?? null,
    keepColumns: (key, columns) => kept.set(key, columns),
  });
  await recorder.rerun(notebook);
  const tableOf = (cell: string): TableResult => {
    const outcome = recorder.outcomes[cell];
    if (outcome?.state !== 'done' || outcome.result.type !== 'table')
      throw new Error(JSON.stringify(outcome));
    return outcome.result;
  };
  const column = async (cell: string, name: string) => {
    const position = tableOf(cell).columns.findIndex((known) => known.name === name);
    const page = valueOf(await recorder.engine.ask(cell, { ask: 'rows', from: 0, count: 10 }));
    return page.rows.map((row) => row[position]);
  };
  return { recorder, tableOf, column, loader, kept };
}

const over = (columns: readonly ColumnChoice[]) => notebookOf([dataCell('table', visits, { columns })]);

describe('a corrected column', () => {
  test('is shown before it is applied: what is read, what is lost, and examples', async () => {
    const { recorder, loader } = await opened(over([]));
    const shown = valueOf(
      await recorder.engine.ask('table', {
        ask: 'retype',
        column: 'day',
        reading: { type: 'date', format: { dateOrder: 'monthFirst' } },
      }),
    );
    expect(shown).toMatchObject({
      from: 'text',
      rows: { read: 2, empty: 1, saidMissing: 0, unread: 1 },
      unread: [{ value: '13/02/2024', count: 1 }],
      moreUnread: 0,
      date: { order: 'monthFirst' },
    });
    expect(shown.examples[0]).toEqual({ text: '03/04/2024', value: Date.UTC(2024, 2, 4) });
    const spent = valueOf(
      await recorder.engine.ask('table', { ask: 'retype', column: 'spent', reading: { type: 'number' } }),
    );
    expect(spent).toMatchObject({ decimal: ',', rows: { read: 3, unread: 1 } });
    expect(
      await recorder.engine.ask('table', {
        ask: 'retype',
        column: 'gone',
        reading: { type: 'number' },
      }),
    ).toHaveProperty('problem');
    expect(recorder.outcomes['table']).toMatchObject({ state: 'done' });
    expect(loader.asked.length).toBeGreaterThan(0);
  });

  test('is another column for all that follows: facts, rules and the day after the newest date', async () => {
    const columns: ColumnChoice[] = [
      { column: 'day', type: 'date', format: { dateOrder: 'dayFirst' } },
      { column: 'spent', type: 'number', format: { decimal: ',', missing: ['free'] } },
      { column: 'again', type: 'boolean' },
      { column: 'score', type: 'number', format: { missing: ['99'] } },
      { column: 'id', type: 'text' },
    ];
    const { recorder, tableOf, column } = await opened(over(columns));
    expect(await column('table', 'day')).toEqual([april, Date.UTC(2024, 5, 5), null, Date.UTC(2024, 1, 13)]);
    expect(await column('table', 'spent')).toEqual([1234.5, 12, 7.25, null]);
    expect(await column('table', 'again')).toEqual([true, false, null, true]);
    expect(await column('table', 'score')).toEqual([4, null, 5, null]);
    expect(await column('table', 'id')).toEqual(['1', '2', '3', '4']);
    const table = tableOf('table');
    expect(table.columns.map(({ name, type }) => [name, type])).toEqual([
      ['id', 'text'],
      ['day', 'date'],
      ['spent', 'number'],
      ['again', 'boolean'],
      ['score', 'number'],
    ]);
    expect(table.facts?.dates).toEqual([{ column: 'day', order: 'dayFirst', decided: true }]);
    expect(table.notes.map(({ name, message }) => [name, message.values])).toEqual([
      ['unreadValues', { name: 'again', count: 1, value: '?' }],
    ]);
    expect(recorder.today).toBe(Date.UTC(2024, 5, 6));
  });

  test('opens again from what was kept, and reads the file no second time for another format', async () => {
    const columns: ColumnChoice[] = [{ column: 'day', type: 'date', format: { dateOrder: 'monthFirst' } }];
    const { recorder, kept, column, loader } = await opened(over(columns));
    const { length } = loader.asked;
    expect(kept.size).toBe(1);
    const again = new RecordingEngine({
      file: async () => null,
      columns: async (key) => kept.get(key) ?? null,
    });
    await again.rerun(over(columns));
    expect(again.outcomes['table']).toMatchObject({ state: 'done' });
    expect(await column('table', 'day')).toEqual([Date.UTC(2024, 2, 4), Date.UTC(2024, 4, 6), null, null]);
    await recorder.rerun(over([{ column: 'day', type: 'date', format: { dateOrder: 'dayFirst' } }]));
    expect(await column('table', 'day')).toContain(april);
    expect(loader.asked).toHaveLength(length);
  });

  test('of a table over another is corrected there alone', async () => {
    const notebook = notebookOf([
      dataCell('table', visits),
      dataCell(
        'part',
        { from: 'cell', cell: 'table' },
        {
          columns: [
            { column: 'score', type: 'number', format: { missing: ['99'] } },
            { column: 'again', type: 'boolean', format: { yes: ['Y'], no: ['N', '?'] } },
          ],
        },
      ),
    ]);
    const { recorder, tableOf, column } = await opened(notebook);
    expect(await column('part', 'score')).toEqual([4, null, 5, null]);
    expect(await column('part', 'again')).toEqual([true, false, false, true]);
    expect(await column('table', 'score')).toEqual([4, 99, 5, 99]);
    const first = tableOf('part').columns;
    expect(await recorder.rerun(notebook)).toEqual([]);
    expect(tableOf('part').columns).toBe(first);
    const shown = valueOf(
      await recorder.engine.ask('part', { ask: 'retype', column: 'score', reading: { type: 'text' } }),
    );
    expect(shown).toMatchObject({ from: 'number', rows: { read: 4, unread: 0 } });
  });

  test('is read from a file or link, and nonsense is not', () => {
    const fields = cellKindNamed('data')!.fields;
    const good = [{ column: 'day', type: 'date', format: { dateOrder: 'dayFirst', missing: ['-'] } }];
    expect(readParameters(fields, { columns: good })).toMatchObject({ parameters: { columns: good } });
    for (const format of [{ decimal: ';' }, { dateOrder: 'yearFirst' }, { missing: 'NA' }, { other: 1 }]) {
      expect(readParameters(fields, { columns: [{ column: 'day', type: 'date', format }] })).toHaveProperty(
        'problems',
      );
    }
  });
});

describe('rows', () => {
  const rows = async (question: { search?: string; sort?: { column: string; descending: boolean } }) => {
    const { recorder } = await opened(over([]));
    const page = valueOf(
      await recorder.engine.ask('table', { ask: 'rows', from: 0, count: 10, ...question }),
    );
    return { total: page.total, numbers: page.numbers };
  };

  test('that hold a text, in the order asked for', async () => {
    expect(await rows({ search: '2024' })).toEqual({ total: 3, numbers: [0, 1, 3] });
    expect(await rows({ search: ' 99', sort: { column: 'id', descending: true } })).toEqual({
      total: 2,
      numbers: [3, 1],
    });
    expect(await rows({ search: 'FREE' })).toEqual({ total: 1, numbers: [3] });
    expect(await rows({ search: 'nowhere' })).toEqual({ total: 0, numbers: [] });
    expect(await rows({ search: '  ' })).toMatchObject({ total: 4 });
  });

  test('a newer search supersedes one that is at work', async () => {
    const { recorder } = await opened(
      notebookOf([
        dataCell('shop', {
          from: 'sample',
          sample: 'clothingShop',
          table: 'customers',
          rows: 20_000,
          seed: 1,
        }),
      ]),
    );
    const ask = (search: string) => recorder.engine.ask('shop', { ask: 'rows', from: 0, count: 1, search });
    const [older, newer] = await Promise.all([ask('a'), ask('ab')]);
    expect(failed(older)).toBe(true);
    expect(failed(newer)).toBe(false);
    expect(failed(await ask('a'))).toBe(false);
  });
});

test('the distribution of a column follows the rule of its cell', async () => {
  const notebook = notebookOf([
    dataCell('table', visits, {
      where: {
        id: 'where',
        kind: 'group',
        match: 'all',
        items: [
          {
            id: 'c',
            kind: 'condition',
            subject: { of: 'column', column: 'score' },
            operator: 'lessThan',
            value: { number: 50 },
          },
        ],
      },
    }),
  ]);
  const { recorder } = await opened(notebook);
  const ask = (column: string) =>
    recorder.engine.ask('table', {
      ask: 'distribution',
      subject: { of: 'column', column },
      table: 'table',
      bars: 40,
    });
  expect(valueOf(await ask('score'))).toMatchObject({
    missing: 0,
    count: 2,
    summary: { mean: 4.5, deviation: Math.SQRT1_2, quantiles: [4, 4.05, 4.25, 4.5, 4.75, 4.95, 5] },
  });
  expect(valueOf(await ask('again'))).toMatchObject({ count: 2, summary: null });
  expect(failed(await ask('gone'))).toBe(true);
});
