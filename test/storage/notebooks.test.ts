import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../src/language/message.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { emptyHistory } from '../../src/notebook/history.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { record } from '../../src/notebook/undo.ts';
import { connect } from '../../src/storage/database.ts';
import { openStore } from '../../src/storage/openStore.ts';
import type { Store } from '../../src/storage/store.ts';

const first = emptyNotebook('n', '2026-03-01', 'Spring');
const label = message({ en: 'Title', sv: 'Titel', it: 'Titolo', da: 'Titel' });
const titled = (title: string): Notebook => ({ ...first, title });

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
});

describe('a save', () => {
  test('can be opened again, with its history, also after a reload', async () => {
    const document = addCell(titled('Summer'), {
      id: 'a',
      kind: 'data',
      name: 'A',
      parameters: JSON.parse('{"__proto__":{"x":1}}'),
    });
    const history = record(emptyHistory, first, document, label, 7);
    expect(await store.save(document, history, 0)).toEqual({ state: 'saved', revision: 1 });
    await store.close();
    store = await openStore({});
    const opened = await store.open('n');
    expect(JSON.stringify(opened?.document)).toBe(JSON.stringify(document));
    expect(opened?.history).toEqual(history);
    expect(opened?.revision).toBe(1);
    expect(await store.open('other')).toBeNull();
  });

  test('counts revisions', async () => {
    await store.save(first, emptyHistory, 0);
    expect(await store.save(titled('Summer'), emptyHistory, 1)).toEqual({ state: 'saved', revision: 2 });
    expect((await store.open('n'))?.document.title).toBe('Summer');
  });

  test('from an older revision is kept as a copy, and takes nothing away', async () => {
    await store.save(first, emptyHistory, 0);
    await store.save(titled('Theirs'), emptyHistory, 1);
    const saved = await store.save(titled('Ours'), emptyHistory, 1);
    if (saved.state !== 'copied') throw new Error(`The save was ${saved.state}`);
    expect(saved.revision).toBe(1);
    expect(saved.copy).not.toBe('n');
    expect((await store.open('n'))?.document.title).toBe('Theirs');
    const copy = await store.open(saved.copy);
    expect(copy?.document).toEqual({ ...first, id: saved.copy, title: 'Ours (2)' });
    expect(await store.save(copy!.document, emptyHistory, 1)).toEqual({ state: 'saved', revision: 2 });
  });

  test('of a new notebook never replaces one that is there', async () => {
    await store.save(first, emptyHistory, 0);
    expect((await store.save(titled('Stranger'), emptyHistory, 0)).state).toBe('copied');
    expect((await store.open('n'))?.document.title).toBe('Spring');
  });

  test('writes each edit as text once, however often the notebook is saved', async () => {
    const history = record(emptyHistory, first, titled('Summer'), label, 7);
    const longer = record(history, titled('Summer'), titled('Autumn'), label, 9000);
    const stringify = vi.spyOn(JSON, 'stringify');
    await store.save(titled('Summer'), history, 0);
    await store.save(titled('Autumn'), longer, 1);
    expect(stringify.mock.calls.map(([value]) => value)).toEqual(longer.entries);
    expect((await store.open('n'))?.history).toEqual(longer);
  });

  test('whose history reads back otherwise has failed', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const history = { ...value.history, entries: value.history?.entries.map(() => '{}') };
      return put.call(this, this.name === 'histories' ? { ...value, history } : value);
    });
    const history = record(emptyHistory, first, titled('Summer'), label, 7);
    expect((await store.save(titled('Summer'), history, 0)).state).toBe('failed');
  });

  test('that reads back otherwise has failed', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      return put.call(this, { ...value, document: { ...value.document, title: 'Garbled' } });
    });
    expect(await store.save(first, emptyHistory, 0)).toEqual({ state: 'failed', failure: 'refused' });
  });
});

describe('what a notebook last showed', () => {
  const miniature = { tables: [{ lens: 'lead', rows: 3 }], strata: null };

  test('is kept beside it, stays when it is saved again, and counts as no edit', async () => {
    await store.save(first, emptyHistory, 0);
    await store.keepMiniature('n', miniature);
    const { edited } = (await store.open('n'))!;
    expect(await store.save(titled('Summer'), emptyHistory, 1)).toEqual({ state: 'saved', revision: 2 });
    expect(await store.list()).toMatchObject([{ title: 'Summer', miniature }]);
    await store.keepMiniature('n', { tables: [], strata: null });
    expect((await store.open('n'))?.edited).toBeGreaterThanOrEqual(edited);
    expect((await store.open('n'))?.revision).toBe(2);
  });

  test('of a notebook that is not here is not kept, nor where the browser refuses', async () => {
    await store.keepMiniature('nobody', miniature);
    expect(await store.list()).toEqual([]);
    await store.save(first, emptyHistory, 0);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await store.keepMiniature('n', miniature);
    expect(await store.list()).toMatchObject([{ id: 'n', miniature: null }]);
  });

  test('comes with a notebook from elsewhere, as does the time of its last edit', async () => {
    await store.save(first, emptyHistory, 0, { edited: 12, miniature });
    expect(await store.open('n')).toMatchObject({ edited: 12, miniature });
  });
});

describe('a failure is a value', () => {
  const refuse = (name: string, times = Infinity, shelf?: string) => {
    const put = IDBObjectStore.prototype.put;
    let refused = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if ((shelf ?? this.name) === this.name && refused++ < times) throw new DOMException('No', name);
      return put.call(this, value);
    });
  };

  test('when the browser is full', async () => {
    refuse('QuotaExceededError');
    expect(await store.save(first, emptyHistory, 0)).toEqual({ state: 'failed', failure: 'quota' });
    expect(await store.open('n')).toBeNull();
  });

  test('when it refuses', async () => {
    refuse('UnknownError');
    expect(await store.save(first, emptyHistory, 0)).toEqual({ state: 'failed', failure: 'refused' });
  });

  test('half a notebook is never kept', async () => {
    await store.save(first, emptyHistory, 0);
    refuse('UnknownError', Infinity, 'histories');
    expect((await store.save(titled('Half'), emptyHistory, 1)).state).toBe('failed');
    expect((await store.open('n'))?.document.title).toBe('Spring');
    expect((await store.open('n'))?.revision).toBe(1);
  });

  test('the cache of columns makes room first', async () => {
    await store.columns.put('key', new Blob(['columns']));
    refuse('QuotaExceededError', 1);
    expect(await store.save(first, emptyHistory, 0)).toEqual({ state: 'saved', revision: 1 });
    expect(await store.columns.get('key')).toBeNull();
  });

  test('the aborted transaction of a full disk', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(await store.save(first, emptyHistory, 0)).toEqual({ state: 'failed', failure: 'quota' });
  });
});

describe('the list', () => {
  test('shows the last edited first, with the bytes of its sources', async () => {
    const { hash } = await store.keepSource(new Blob(['12345']));
    const source = { from: 'file', hash, name: 'five.csv', bytes: 5 };
    const cell = { id: 'a', kind: 'data', name: 'A', parameters: { source } };
    const now = vi.spyOn(Date, 'now').mockReturnValue(100);
    await store.save(addCell(addCell(first, cell), { ...cell, id: 'b' }), emptyHistory, 0);
    now.mockReturnValue(200);
    await store.save({ ...first, id: 'm', title: 'Later' }, emptyHistory, 0);
    const unshown = { miniature: null, template: undefined };
    expect(await store.list()).toEqual([
      { id: 'm', title: 'Later', cells: 0, cellNames: [], edited: 200, bytes: 0, ...unshown },
      { id: 'n', title: 'Spring', cells: 2, cellNames: ['A', 'A'], edited: 100, bytes: 5, ...unshown },
    ]);
  });

  test('leaves out what was deleted, until it is restored', async () => {
    await store.save(first, emptyHistory, 0);
    await store.remove('n');
    expect(await store.list()).toEqual([]);
    expect((await store.removed()).map(({ id }) => id)).toEqual(['n']);
    expect(await store.open('n')).toBeNull();
    await store.restore('n');
    expect((await store.list()).map(({ id }) => id)).toEqual(['n']);
    expect((await store.open('n'))?.document).toEqual(first);
    await store.remove('nobody');
    expect(await store.removed()).toEqual([]);
  });

  test('a deleted notebook that is edited on is there again', async () => {
    await store.save(first, emptyHistory, 0);
    await store.remove('n');
    expect((await store.save(titled('Still here'), emptyHistory, 1)).state).toBe('saved');
    expect((await store.open('n'))?.document.title).toBe('Still here');
  });
});

test('what cannot be read says why and is not touched', async () => {
  await store.save(first, emptyHistory, 0);
  expect(await store.problem('n')).toBeNull();
  const newer = Object.assign({ ...first }, { version: 2 });
  const connection = connect();
  await connection.run((database) =>
    database.put('notebooks', { id: 'n', document: newer, revision: 4, edited: 0, removed: null }),
  );
  expect(await store.open('n')).toBeNull();
  expect((await store.problem('n'))?.message.text.en).toBe(
    'The notebook was made with a newer version of Strata.',
  );
  expect((await connection.run((database) => database.get('notebooks', 'n')))?.document).toEqual(newer);
  await connection.close();
});

test('a history that cannot be read does not stand in the way', async () => {
  await store.save(first, emptyHistory, 0);
  const connection = connect();
  const broken = { entries: [], position: 3 };
  await connection.run((database) => database.put('histories', { id: 'n', history: broken }));
  await connection.close();
  expect((await store.open('n'))?.history).toEqual(emptyHistory);
});

describe('without a database', () => {
  test('notebooks live on until the page is closed, and every save says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Private', 'SecurityError');
    });
    const memory = await openStore({});
    expect(await memory.save(first, emptyHistory, 0)).toEqual({ state: 'failed', failure: 'refused' });
    expect((await memory.open('n'))?.document).toEqual(first);
    expect((await memory.list()).map(({ title }) => title)).toEqual(['Spring']);
    await memory.remove('n');
    expect(await memory.open('n')).toBeNull();
    await memory.restore('n');
    expect((await memory.open('n'))?.document).toEqual(first);
    const kept = await memory.keepSource(new Blob(['12345']));
    expect(kept).toMatchObject({ kept: false, failure: 'refused' });
    expect(await (await memory.source(kept.hash))?.text()).toBe('12345');
    await memory.close();
  });
});

test('a connection that the browser closed is opened again', async () => {
  const connection = connect();
  await connection.run(async (database) => database.close());
  expect(await connection.run((database) => database.count('notebooks'))).toBe(0);
  await connection.close();
});

test('a newer version in another tab is made way for, and saves then say that they are blocked', async () => {
  await store.save(first, emptyHistory, 0);
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('strata', 2);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('The newer version could not open')));
  });
  expect(await store.save(titled('Late'), emptyHistory, 1)).toEqual({ state: 'failed', failure: 'blocked' });
  newer.close();
});
