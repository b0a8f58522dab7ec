import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../src/language/message.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { emptyHistory } from '../../src/notebook/history.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { record } from '../../src/notebook/undo.ts';
import { collect, restorableFor } from '../../src/storage/collect.ts';
import { columnShelf } from '../../src/storage/columns.ts';
import { type Connection, connect } from '../../src/storage/database.ts';
import { openStore } from '../../src/storage/openStore.ts';
import type { Store } from '../../src/storage/store.ts';
import { testLocks } from './testLocks.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const naming = (id: string, hash: string): Notebook =>
  addCell(emptyNotebook(id, '2026-03-01', id), {
    id: 'a',
    kind: 'from a version to come',
    name: 'A',
    parameters: { deep: [{ source: hash }] },
  });

let store: Store;
let connection: Connection;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({});
  connection = connect();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
  await connection.close();
});

const hashes = () => connection.run((database) => database.getAllKeys('sources'));

describe('a source', () => {
  test('is kept under its SHA-256 and given back', async () => {
    expect(await store.keepSource(new Blob(['abc'], { type: 'text/csv' }))).toEqual({
      hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      kept: true,
    });
    expect(await (await store.source(sha256('abc')))?.text()).toBe('abc');
    expect(await store.source(sha256('other'))).toBeNull();
  });

  test('is kept once', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.keepSource(new Blob(['abc']));
    await store.keepSource(new Blob(['a', 'bc']));
    expect(put).toHaveBeenCalledTimes(1);
    expect(await hashes()).toEqual([sha256('abc')]);
  });

  test('is kept as its bytes where the browser keeps no blobs', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (value.blob instanceof Blob) throw new DOMException('No blobs here', 'UnknownError');
      return put.call(this, value);
    });
    expect(await store.keepSource(new Blob(['abc']))).toEqual({ hash: sha256('abc'), kept: true });
    expect(await (await store.source(sha256('abc')))?.text()).toBe('abc');
    await store.columns.put('key', new Blob(['def']));
    expect(await (await store.columns.get('key'))?.text()).toBe('def');
  });

  test('that the browser refuses stays for the session', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(await store.keepSource(new Blob(['abc']))).toEqual({
      hash: sha256('abc'),
      kept: false,
      failure: 'quota',
    });
    expect(await (await store.source(sha256('abc')))?.text()).toBe('abc');
    expect(await hashes()).toEqual([]);
  });
});

describe('tidying', () => {
  const now = 1e12;
  const keep = (text: string) => store.keepSource(new Blob([text]));

  test('takes away only the sources that nothing names', async () => {
    for (const text of ['document', 'history', 'trash', 'nobody']) await keep(text);
    await store.save(naming('n', sha256('document')), emptyHistory, 0);
    const before = naming('m', sha256('history'));
    const after = emptyNotebook('m', '2026-03-01', 'm');
    const label = message({ en: 'Delete', sv: 'Ta bort', it: 'Elimina', da: 'Slet' });
    await store.save(after, record(emptyHistory, before, after, label, 0), 0);
    await store.save(naming('t', sha256('trash')), emptyHistory, 0);
    vi.spyOn(Date, 'now').mockReturnValue(now);
    await store.remove('t');
    await collect(connection, now + restorableFor);
    expect(await hashes()).toEqual([sha256('document'), sha256('history'), sha256('trash')].sort());
    await collect(connection, now + restorableFor + 1);
    expect(await hashes()).toEqual([sha256('document'), sha256('history')].sort());
    expect(await connection.run((database) => database.getAllKeys('histories'))).toEqual(['m', 'n']);
    await store.restore('t');
    expect((await store.list()).map(({ id }) => id).sort()).toEqual(['m', 'n']);
  });

  test('happens on opening when no other tab is open, and never without locks', async () => {
    await keep('nobody');
    await (await openStore({})).close();
    expect(await hashes()).toHaveLength(1);
    const locks = testLocks();
    const one = await openStore({ locks });
    await one.keepSource(new Blob(['not saved yet']));
    expect(await hashes()).toEqual([sha256('not saved yet')]);
    const two = await openStore({ locks });
    await two.keepSource(new Blob(['another']));
    expect(await hashes()).toEqual([sha256('not saved yet'), sha256('another')].sort());
    await one.close();
    await two.close();
    const three = await openStore({ locks });
    await three.save(emptyNotebook('x', '2026-03-01', 'x'), emptyHistory, 0);
    expect(await hashes()).toEqual([]);
    await three.close();
  });
});

describe('the cache of columns', () => {
  const blob = (bytes: number) => new Blob([new Uint8Array(bytes)]);

  test('gives back what was put', async () => {
    await store.columns.put('key', new Blob(['columns']));
    expect(await (await store.columns.get('key'))?.text()).toBe('columns');
    await store.columns.clear();
    expect(await store.columns.get('key')).toBeNull();
  });

  test('lets go of what was unused for longest', async () => {
    let time = 0;
    const columns = columnShelf(connection, 100, () => time++);
    await columns.put('a', blob(40));
    await columns.put('b', blob(40));
    await columns.get('a');
    await columns.put('c', blob(40));
    expect(
      await Promise.all(['a', 'b', 'c'].map(async (key) => (await columns.get(key))?.size ?? null)),
    ).toEqual([40, null, 40]);
    await columns.put('d', blob(101));
    expect(await columns.get('d')).toBeNull();
    await columns.put('e', blob(100));
    expect(await connection.run((database) => database.getAllKeys('columns'))).toEqual(['e']);
    expect(await connection.run((database) => database.getAllKeys('uses'))).toEqual(['e']);
  });

  test('never fails', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await store.columns.put('key', blob(1));
    expect(await store.columns.get('key')).toBeNull();
  });
});
