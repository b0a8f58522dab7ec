import { beforeEach, expect, test } from 'vitest';
import { putBack } from '../../src/app/putBack.ts';
import type { StorePort } from '../../src/app/ports.ts';
import type { BackedNotebook, Backup } from '../../src/notebook/backup.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { emptyHistory } from '../../src/notebook/history.ts';
import { MemoryBrowser } from './memoryBrowser.ts';

const hash = 'a'.repeat(64);

function notebook(id: string, title: string, parameters = {}): BackedNotebook {
  const document = addCell(emptyNotebook(id, '2026-03-01', title), {
    id: 'c',
    kind: 'text',
    name: 'T',
    parameters,
  });
  return { document, history: emptyHistory, edited: 1000 };
}

const backupOf = (...notebooks: readonly (BackedNotebook | null)[]): Backup => ({
  made: '2026-11-22',
  count: notebooks.length,
  notebook: async (place) => notebooks[place] ?? null,
  source: async () => null,
});

const none = { restored: 0, skipped: 0, copied: 0, damaged: 0, refused: 0, missing: 0 };
const titles = async (store: StorePort) => (await store.list()).map(({ title }) => title);

let browser: MemoryBrowser;
let store: StorePort;
const restore = (...notebooks: readonly (BackedNotebook | null)[]) =>
  putBack(backupOf(...notebooks), store, (title) => `${String(title)} (back-up)`);

beforeEach(() => {
  browser = new MemoryBrowser();
  store = browser.tab();
});

test('what is not here comes as it was, with the time of its last edit', async () => {
  expect(await restore(notebook('n', 'Spring'), notebook('m', 'Summer'))).toEqual({ ...none, restored: 2 });
  expect(await store.open('n')).toMatchObject({ ...notebook('n', 'Spring'), revision: 1 });
});

test('what is here and the same is left, however often it is restored', async () => {
  await restore(notebook('n', 'Spring'));
  expect(await restore(notebook('n', 'Spring'))).toEqual({ ...none, skipped: 1 });
  expect(browser.saves.length).toBe(1);
});

test('what differs comes as a copy, once', async () => {
  await restore(notebook('n', 'Spring'));
  const older = notebook('n', 'Spring', { text: 'older' });
  expect(await restore(older)).toEqual({ ...none, copied: 1 });
  expect(await titles(store)).toEqual(['Spring', 'Spring (back-up)']);
  expect((await store.open('n'))?.document).toEqual(notebook('n', 'Spring').document);
  expect(await restore(older)).toEqual({ ...none, skipped: 1 });
});

test('what was deleted since comes again, and stays in the list of deleted ones too', async () => {
  await restore(notebook('n', 'Spring'));
  await store.remove('n');
  expect(await restore(notebook('n', 'Spring'))).toEqual({ ...none, restored: 1 });
  expect(await titles(store)).toEqual(['Spring']);
  expect((await store.removed()).length).toBe(1);
  expect(await restore(notebook('n', 'Spring'))).toEqual({ ...none, skipped: 1 });
});

test('damaged notebooks, missing files and a full browser are counted', async () => {
  const source = { from: 'file', hash, name: 'a.csv', bytes: 1 };
  expect(await restore(null, notebook('n', 'Spring', { source }))).toEqual({
    ...none,
    damaged: 1,
    restored: 1,
    missing: 1,
  });
  browser.refuses = 'quota';
  expect(await restore(notebook('m', 'Summer'))).toEqual({ ...none, refused: 1 });
});
