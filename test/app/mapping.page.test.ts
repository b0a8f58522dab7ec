import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Keeping } from '../../src/app/keeping.svelte.ts';
import { Mapping } from '../../src/app/mapping.svelte.ts';
import { Session } from '../../src/app/session.svelte.ts';
import { SourceFiles } from '../../src/app/sourceFiles.svelte.ts';
import { Toasts } from '../../src/app/toasts.svelte.ts';
import { emptyHistory } from '../../src/notebook/history.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import { all, dataCell, fileOf, notebookOf, ofColumn, rulesCell } from '../engine/notebookOf.ts';
import { columnDescription, tableResult } from '../notebook/tableResult.ts';
import { FakeEngine } from './fakeEngine.ts';
import { MemoryBrowser } from './memoryBrowser.ts';

const people = fileOf('people.csv', 'age,city\n31,Rome\n');
const mine = fileOf('mine.csv', 'Age,Town\n54,Oslo\n');
const asked = [
  { name: 'age', type: 'number' },
  { name: 'city', type: 'text' },
] as const;

const notebook = notebookOf([
  dataCell('people', { ...people.source, columns: asked, rows: 9 }),
  rulesCell('old', ['people'], {
    old: all(ofColumn('age', 'atLeast', { number: 50 }), ofColumn('city', 'isAnyOf', { values: ['Rome'] })),
  }),
]);

/** What the engine says of the person's file. */
const shown: Outcome = {
  state: 'done',
  result: tableResult([columnDescription('Age', 'number'), columnDescription('Town', 'text')], 1),
};

let open: Session[] = [];
beforeEach(() => (open = []));
afterEach(async () => {
  for (const session of open) await session.close();
});

async function map(document: Notebook, reading = true) {
  const browser = new MemoryBrowser();
  const store = browser.tab();
  const engine = new FakeEngine();
  const toasts = new Toasts();
  const files = new SourceFiles(store, new Keeping(store), toasts, new Map());
  const more = reading ? ({ reading: true } as const) : {};
  const session = new Session(engine, store, toasts, {
    document,
    history: emptyHistory,
    revision: 0,
    ...more,
  });
  open.push(session);
  const mapping = new Mapping(session, files);
  return { browser, engine, files, session, mapping };
}

const sourceIn = (session: Session) => session.document.cells[0]?.parameters['source'];

describe('a file for a table of the notebook', () => {
  test('is read beside the notebook, matched, chosen by hand and used, and nothing is kept', async () => {
    const { browser, engine, session, mapping } = await map(notebook);
    expect(mapping.tables.map(({ cell, asked }) => [cell.id, asked])).toEqual([
      ['people', asked.map((column) => ({ ...column, cells: ['old'] }))],
    ]);
    await mapping.take(mine.blob, 'mine.csv');
    const beside = engine.runs.at(-1)?.cells.at(-1);
    expect(beside?.parameters['source']).toEqual(mine.source);
    expect([mapping.given('people')?.name, mapping.ownTable('people')]).toEqual(['mine.csv', null]);
    engine.tell({ [beside!.id]: shown });
    expect([...mapping.ownTable('people')!.chosen]).toEqual([
      ['age', 'Age'],
      ['city', null],
    ]);
    mapping.choose('people', 'city', 'Town');
    mapping.apply();
    expect(sourceIn(session)).toMatchObject({
      hash: mine.source.hash,
      renamed: [
        ['Age', 'age'],
        ['Town', 'city'],
      ],
    });
    expect(engine.runs.at(-1)).toBe(session.document);
    expect([browser.sources.size, browser.notebooks.size]).toEqual([0, 0]);
  });

  test('a column stands for one of the notebook’s', async () => {
    const { engine, mapping } = await map(notebook);
    await mapping.take(mine.blob, 'mine.csv');
    engine.tell({ [engine.runs.at(-1)!.cells.at(-1)!.id]: shown });
    mapping.choose('people', 'city', 'Age');
    expect([...mapping.ownTable('people')!.chosen]).toEqual([
      ['age', null],
      ['city', 'Age'],
    ]);
  });

  test('the very file, whatever it is called, is all that is needed', async () => {
    const { engine, files, session, mapping } = await map(notebook);
    await mapping.take(people.blob, 'renamed.csv');
    expect([mapping.given('people'), mapping.isReady, [...mapping.here!]]).toEqual([null, false, ['people']]);
    expect(files.isOfVisit(`["${people.source.hash}",[]]`)).toBe(true);
    mapping.close();
    expect(engine.runs.at(-1)).toBe(session.document);
    expect(session.document).toBe(notebook);
  });

  test('of a notebook of one’s own is kept', async () => {
    const { browser, mapping } = await map(notebook, false);
    await mapping.take(mine.blob, 'mine.csv');
    expect([...browser.sources.keys()]).toEqual([mine.source.hash]);
  });

  test('that the reader makes theirs is kept with it', async () => {
    const { browser, engine, files, session, mapping } = await map(notebook);
    await mapping.take(mine.blob, 'mine.csv');
    engine.tell({ [engine.runs.at(-1)!.cells.at(-1)!.id]: shown });
    mapping.apply();
    await files.keepVisiting(session.document);
    expect([...browser.sources.keys()]).toEqual([mine.source.hash]);
    expect(files.isOfVisit(mine.source.hash)).toBe(false);
  });
});

test('nonsense in place of a source is no table to give data to', async () => {
  const nonsense = { from: 'file', hash: 'x', columns: 5 };
  const cell = { id: 'x', kind: 'data', name: 'x', parameters: { source: nonsense } };
  expect((await map(notebookOf([cell]))).mapping.tables).toEqual([]);
});
