import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { fromFile, toFile } from '../../src/share/file.ts';
import { share } from '../../src/share/share.ts';
import { notebookOfConditions } from './notebookOfConditions.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));
const csv = `id;name\n${'1;Åsa\n'.repeat(100_000)}`;
const other = 'PK\u0007\u0008 looks like the middle of an archive PK\u0001\u0002';

function naming(...texts: string[]): Notebook {
  return texts.reduce(
    (notebook, text, place) =>
      addCell(notebook, {
        id: `c${place}`,
        kind: 'data',
        name: 'D',
        parameters: { source: { from: 'file', hash: hashOf(text), name: 'd.csv', bytes: text.length } },
      }),
    emptyNotebook('n', '2026-03-01', 'N'),
  );
}

const sourcesOf = (...texts: string[]) => new Map(texts.map((text) => [hashOf(text), new Blob([text])]));
const zipped = (files: Record<string, Uint8Array>) => new Blob([Uint8Array.from(zipSync(files))]);
const json = (notebook: unknown) => bytes(JSON.stringify(notebook));

async function opened(file: Blob) {
  const result = await fromFile(file);
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return { ...result.value, sources: await Promise.all(result.value.sources.map((source) => source.text())) };
}

async function refused(file: Blob): Promise<string> {
  const result = await fromFile(file);
  return failed(result) ? say(result.problem.message, 'en') : 'opened';
}

const damaged = 'The file is incomplete or damaged.';
const notOurs = 'This file is not a Strata notebook.';
const tooLarge = /^The file holds more than/;

describe('round trip', () => {
  test('without data: plain JSON, as it stands but for the id', async () => {
    const notebook = notebookOfConditions(24);
    const file = await toFile(notebook, new Map());
    expect(JSON.parse(await file.text())).toEqual(notebook);
    const { document, sources } = await opened(file);
    expect({ ...document, id: notebook.id }).toEqual(notebook);
    expect(document.id).not.toBe(notebook.id);
    expect(sources).toEqual([]);
  });

  test('with data', async () => {
    const notebook = naming(csv, other, 'not at hand');
    const file = await share.toFile(notebook, sourcesOf(csv, other, 'not named'));
    const { document, sources } = await opened(file);
    expect({ ...document, id: 'n' }).toEqual(notebook);
    expect(sources.toSorted()).toEqual([other, csv].toSorted());
    expect(file.size).toBeLessThan(csv.length / 50);
  });

  test('other programs can open it', async () => {
    const file = await toFile(naming(csv), sourcesOf(csv));
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['notebook.json', `sources/${hashOf(csv)}`]);
    expect(Buffer.from(files[`sources/${hashOf(csv)}`]!).toString()).toBe(csv);
  });

  test('what other programs have packed, stored or deflated', async () => {
    const files = {
      'notebook.json': json(naming(csv)),
      [`sources/${hashOf(csv)}`]: bytes(csv),
      'readme.txt': bytes('hello'),
    };
    expect((await opened(zipped(files))).sources).toEqual([csv]);
    const stored = new Blob([Uint8Array.from(zipSync(files, { level: 0 }))]);
    expect((await opened(stored)).sources).toEqual([csv]);
  });

  test('through the door that loads it when it is needed', async () => {
    const notebook = naming();
    const read = await share.fromFile(await share.toFile(notebook, new Map()));
    expect(failed(read) || { ...read.value.document, id: 'n' }).toEqual(notebook);
    const link = await share.toLink(notebook, { tables: {}, without: [], sources: [] });
    const linked = await share.fromLink(link);
    expect(failed(linked) || { ...linked.value.document, id: 'n' }).toEqual(notebook);
  });
});

describe('a file that cannot be opened says why', () => {
  test.each<[string, Blob, string]>([
    ['empty', new Blob([]), notOurs],
    ['a table', new Blob(['a;b\n1;2']), notOurs],
    ['half of its JSON', new Blob(['{"format":"strata",']), notOurs],
    ['other JSON', new Blob(['{"a":1}']), 'This is not a Strata notebook.'],
    [
      'a newer version',
      new Blob(['{"format":"strata","version":2}']),
      'The notebook was made with a newer version of Strata.',
    ],
    ['another archive', zipped({ 'a.txt': bytes('a') }), notOurs],
    ['an archive without a directory', new Blob(['PK\u0003\u0004 and no more']), damaged],
    [
      'a notebook in the wrong shape',
      zipped({ 'notebook.json': json({ ...naming(), cells: 5 }) }),
      'The notebook is damaged at “cells”.',
    ],
    [
      'a source that is not what it is named',
      zipped({ 'notebook.json': json(naming('a')), [`sources/${hashOf('a')}`]: bytes('b') }),
      damaged,
    ],
  ])('%s', async (_, file, sentence) => expect(await refused(file)).toBe(sentence));

  test('sources that nobody asked for are not even looked at', async () => {
    const { sources } = await opened(
      zipped({
        'notebook.json': json(naming('a')),
        [`sources/${hashOf('b')}`]: bytes('b'),
        '../../etc': bytes('c'),
      }),
    );
    expect(sources).toEqual([]);
  });

  test('more JSON than a notebook has', async () => {
    expect(await refused(new Blob([' '.repeat(20_000_001)]))).toMatch(tooLarge);
  });
});

/** A ZIP of one notebook and sources whose directory says of each what it is told to say. */
function lying(declared: number, texts: readonly string[]): Blob {
  const files = Object.fromEntries(texts.map((text) => [`sources/${hashOf(text)}`, bytes(text)]));
  const archive = Buffer.from(zipSync({ 'notebook.json': json(naming(...texts)), ...files }));
  for (let at = archive.indexOf('PK\u0001\u0002'); at !== -1; at = archive.indexOf('PK\u0001\u0002', at + 4))
    if (archive.toString('latin1', at + 46, at + 54) === 'sources/') archive.writeUInt32LE(declared, at + 24);
  return new Blob([Uint8Array.from(archive)]);
}

describe('bombs', () => {
  test('more than 1 GB a source or 2 GB in all is refused unread', async () => {
    expect(await refused(lying(1_000_000_001, ['a']))).toMatch(tooLarge);
    expect(await refused(lying(900_000_000, ['a', 'b', 'c']))).toMatch(tooLarge);
  });

  test('more, or less, than was declared is damage', async () => {
    expect(await refused(lying(10, [csv]))).toBe(damaged);
    expect(await refused(lying(csv.length + 10, [csv]))).toBe(damaged);
    expect(await refused(lying(2, ['a']))).toBe(damaged);
  });

  test('a notebook that unfolds to more than it says', async () => {
    const archive = Buffer.from(
      zipSync({ 'notebook.json': Uint8Array.from(deflateRawSync(Buffer.alloc(5))) }),
    );
    archive.writeUInt32LE(20_000_001, archive.indexOf('PK\u0001\u0002') + 24);
    expect(await refused(new Blob([Uint8Array.from(archive)]))).toMatch(tooLarge);
  });
});

test('nothing at all throws', async () => {
  const whole = new Uint8Array(await (await toFile(naming('a', csv), sourcesOf('a', csv))).arrayBuffer());
  const before = Reflect.ownKeys(Object.prototype);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
      const changed = isCut ? whole.slice(0, at) : whole.with(at, byte);
      const result = await fromFile(new Blob([Uint8Array.from(changed)]));
      if (!failed(result))
        for (const source of result.value.sources) expect([1, csv.length + 100_000]).toContain(source.size);
      else expect(isCut || whole[at] !== byte).toBe(true);
    }),
    { numRuns: 150 },
  );
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});
