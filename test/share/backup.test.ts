import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { message, say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import type { BackedNotebook } from '../../src/notebook/backup.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { emptyHistory } from '../../src/notebook/history.ts';
import { record } from '../../src/notebook/undo.ts';
import { fromBackup, isBackup, toBackup } from '../../src/share/backup.ts';

const csv = `id;name\n${'1;Åsa\n'.repeat(1000)}`;
const hash = createHash('sha256').update(csv).digest('hex');
const text = { en: 'Title', sv: 'Titel', it: 'Titolo', da: 'Titel' };

const first = emptyNotebook('n', '2026-03-01', 'Spring');
const document = addCell(first, {
  id: 'a',
  kind: 'data',
  name: 'A',
  parameters: { source: { from: 'file', hash, name: 'a.csv', bytes: csv.length } },
});
const spring: BackedNotebook = {
  document,
  history: record(emptyHistory, first, document, message(text), 7),
  edited: 1_700_000_000_000,
  miniature: { tables: [{ lens: 'lead', rows: 1000 }], strata: null },
};
const sourceOf = async (asked: string) => (asked === hash ? new Blob([csv]) : null);

async function made(notebooks: readonly BackedNotebook[] = [spring]): Promise<Blob> {
  const backup = await toBackup(notebooks, sourceOf, '2026-11-22');
  if (failed(backup)) throw new Error(say(backup.problem.message, 'en'));
  return backup.value;
}

async function opened(file: Blob) {
  const backup = await fromBackup(file);
  if (failed(backup)) throw new Error(say(backup.problem.message, 'en'));
  return backup.value;
}

async function refused(file: Blob): Promise<string> {
  const backup = await fromBackup(file);
  return failed(backup) ? say(backup.problem.message, 'en') : 'opened';
}

type Files = Record<string, Uint8Array>;
const filesOf = async (file: Blob): Promise<Files> => unzipSync(new Uint8Array(await file.arrayBuffer()));
const zipped = (files: Files) => new Blob([Uint8Array.from(zipSync(files))]);
const json = (value: unknown) => Uint8Array.from(Buffer.from(JSON.stringify(value)));

/** The back-up with some of its files otherwise. */
const changed = async (files: Files) => zipped({ ...(await filesOf(await made())), ...files });

describe('a back-up', () => {
  test('holds notebooks as they were, with their histories, pictures and sources', async () => {
    const backup = await opened(await made());
    expect([backup.made, backup.count]).toEqual(['2026-11-22', 1]);
    expect(await backup.notebook(0)).toEqual(spring);
    expect(await (await backup.source(hash))?.text()).toBe(csv);
    expect(await backup.source('0'.repeat(64))).toBeNull();
    expect(await backup.notebook(1)).toBeNull();
  });

  test('is a ZIP in which each notebook is a file that can be opened by itself', async () => {
    const files = await filesOf(await made());
    expect(Object.keys(files)).toEqual([
      'backup.json',
      'notebooks/1.json',
      'histories/1.json',
      `sources/${hash}`,
    ]);
    expect(JSON.parse(Buffer.from(files['notebooks/1.json']!).toString())).toEqual(document);
  });

  test('of two notebooks over one file holds it once', async () => {
    const other = { ...spring, document: { ...document, id: 'm', title: 'Summer' } };
    const file = await made([spring, other]);
    expect(Object.keys(await filesOf(file)).filter((name) => name.startsWith('sources/')).length).toBe(1);
    expect((await (await opened(file)).notebook(1))?.document.title).toBe('Summer');
  });

  test('is known by what it holds', async () => {
    expect(await isBackup(await made())).toBe(true);
    expect(await isBackup(zipped({ 'notebook.json': json(document) }))).toBe(false);
    expect(await isBackup(new Blob(['a,b\n1,2\n']))).toBe(false);
  });

  test('of more notebooks than it has room for is refused', async () => {
    const backup = await toBackup(
      Array.from({ length: 2001 }, () => spring),
      sourceOf,
      '2026-11-22',
    );
    expect(failed(backup) && say(backup.problem.message, 'en')).toBe(
      'A back-up holds at most 2,000 notebooks and 2 GB.',
    );
  });
});

describe('a file that is none gives a sentence', () => {
  test('of another kind', async () => {
    const notOurs = 'This file is not a back-up of Strata.';
    expect(await refused(new Blob([]))).toBe(notOurs);
    expect(await refused(new Blob(['a,b\n1,2\n']))).toBe(notOurs);
    expect(await refused(zipped({ 'notebook.json': json(document) }))).toBe(notOurs);
  });

  test('cut off, or with a page that says something else', async () => {
    const damaged = 'The back-up is incomplete or damaged.';
    const file = await made();
    expect(await refused(file.slice(0, file.size - 40))).toBe(damaged);
    const page = { format: 'strata-backup', version: 1, made: '2026-11-22', notebooks: [] };
    for (const bad of [
      {},
      { ...page, made: 'yesterday' },
      { ...page, notebooks: [{ edited: 'x' }] },
      { ...page, notebooks: Array.from({ length: 2001 }, () => ({ edited: 1 })) },
    ])
      expect(await refused(await changed({ 'backup.json': json(bad) }))).toBe(damaged);
    expect(await refused(await changed({ 'backup.json': json({ ...page, version: 2 }) }))).toBe(
      'The back-up was made with a newer version of Strata.',
    );
  });

  test('that says that it unpacks to more than is safe', async () => {
    const bytes = new Uint8Array(await (await made()).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const entry = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002'));
    view.setUint32(entry + 24, 2_100_000_000, true);
    expect(await refused(new Blob([bytes]))).toBe('A back-up holds at most 2,000 notebooks and 2 GB.');
  });
});

describe('what is wrong with a part leaves the others', () => {
  test('a notebook that cannot be read is damaged', async () => {
    for (const bad of [
      json({ format: 'other' }),
      json({ ...document, cells: 'none' }),
      new Uint8Array([123]),
    ])
      expect(await (await opened(await changed({ 'notebooks/1.json': bad }))).notebook(0)).toBeNull();
  });

  test('a source that is not what its name says is none', async () => {
    const backup = await opened(await changed({ [`sources/${hash}`]: new Uint8Array([1, 2]) }));
    expect(await backup.source(hash)).toBeNull();
  });

  test('a picture that is nonsense is none', async () => {
    const notebooks = [{ edited: 1, miniature: { tables: 'x' } }];
    const page = { format: 'strata-backup', version: 1, made: '2026-11-22', notebooks };
    const backup = await opened(await changed({ 'backup.json': json(page) }));
    expect(await backup.notebook(0)).toEqual({ ...spring, edited: 1, miniature: undefined });
  });

  test('a history that leads to no notebook is none', async () => {
    const entry = {
      label: message(text),
      time: 1,
      changes: [{ path: ['cells'], before: 'x', after: document.cells }],
    };
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    for (const bad of [
      { entries: [entry], position: 1 },
      { entries: [{ ...entry, changes: [{ path: ['cells', -3], after: 1 }] }], position: 1 },
      { entries: [{ ...entry, changes: [{ path: ['title'], before: deep, after: 'Spring' }] }], position: 1 },
      { entries: [{ ...entry, label: { text, values: { x: { list: 'y' } } }, changes: [] }], position: 0 },
      { entries: [], position: 4 },
    ]) {
      const backup = await opened(await changed({ 'histories/1.json': json(bad) }));
      expect((await backup.notebook(0))?.history).toEqual(emptyHistory);
    }
  });
});
