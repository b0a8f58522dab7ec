import { deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { languages } from '../../src/language/text.ts';
import { emptyNotebook } from '../../src/notebook/edit.ts';
import { order } from '../../src/notebook/graph.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { sourceHash } from '../../src/notebook/sourceHash.ts';
import { templates } from '../../src/notebook/templates/index.ts';
import { fromBase64url, toBase64url } from '../../src/share/base64url.ts';
import { dictionary } from '../../src/share/dictionary.ts';
import { fromLink, longestLink, toLink } from '../../src/share/link.ts';
import { renumber } from '../../src/share/renumber.ts';
import { fileHash, notebookOfConditions } from './notebookOfConditions.ts';

const numbered = (notebook: Notebook) => ({
  ...renumber(notebook, (family, number) => family + number),
  id: 'n',
});
const linkOf = (json: unknown) =>
  `n=1.${toBase64url(deflateSync(new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)), { dictionary }))}`;

async function opened(link: string): Promise<Notebook> {
  const result = await fromLink(link);
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value.document;
}

async function refused(link: string): Promise<string> {
  const result = await fromLink(link);
  return failed(result) ? say(result.problem.message, 'en') : 'opened';
}

const damaged = 'The link is incomplete or damaged.';

const prototypeBefore = Reflect.ownKeys(Object.prototype);
afterAll(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore));

describe('round trip', async () => {
  const documents: [string, Notebook][] = [
    ['an empty notebook', emptyNotebook('n', '2026-03-01', 'Å “quoted” 日本 \ud83d\ude00')],
    ['24 conditions', notebookOfConditions(24)],
    ...(await Promise.all(
      templates.map(async ({ name, make }): Promise<[string, Notebook]> => [
        name,
        await make('n', '2026-03-01'),
      ]),
    )),
  ];

  test.each(documents)('%s', async (_, notebook) => {
    const link = await toLink(notebook);
    expect(link).toMatch(/^n=1\.[\w-]+$/);
    for (const hash of [link, `#${link}`]) {
      const read = await opened(hash);
      expect(numbered(read)).toEqual(numbered(notebook));
      expect([...order(read).missing.values(), ...order(read).cycles.values()]).toEqual([]);
    }
  });

  test('ids are minted anew, so that nothing local is met', async () => {
    const notebook = notebookOfConditions(24);
    const link = await toLink(notebook);
    const [one, two] = [await opened(link), await opened(link)];
    const ids = ({ id, cells }: Notebook) => [id, ...cells.map((cell) => cell.id)];
    expect(new Set([notebook, one, two].flatMap(ids)).size).toBe(21);
  });

  test('a file is named, without its rows', async () => {
    const { cells } = await opened(await toLink(notebookOfConditions(24)));
    expect(cells[0]?.parameters['source']).toEqual({
      from: 'file',
      hash: fileHash,
      name: 'customers.csv',
      bytes: 123_456,
    });
  });
});

test('the usual notebook fits into a chat message', async () => {
  /** 24 conditions: 6.4 kB of JSON. */
  const lengths = await Promise.all(
    [0, 24, 240].map(async (count) => (await toLink(notebookOfConditions(count))).length),
  );
  expect(lengths[0]).toBeLessThan(900);
  expect(lengths[1]).toBeLessThan(1_500);
  expect(lengths[2]).toBeLessThan(4_000);
});

/** What was put into links must open for ever. */
test('a link of version 1 opens', async () => {
  const notebook = await opened('n=1.I7I6U_JOLQBZhlZDGRjrGoCqHeIqKmKLVaVwYK0NSk7YykwlD6AR-eBkDQA');
  expect(notebook.title).toBe('Kept');
  expect(notebook.cells.map(({ kind, parameters }) => [kind, parameters])).toEqual([
    ['text', { text: 'Hello' }],
  ]);
});

test('another program writes a link without our dictionary, numbers or names', async () => {
  const notebook = { ...notebookOfConditions(24), id: undefined };
  const link = `#n=1.${toBase64url(deflateRawSync(JSON.stringify(notebook)))}`;
  expect(numbered(await opened(link))).toEqual(numbered({ ...notebook, id: 'n' }));
});

describe('rows that travel', () => {
  const table = new Blob(['\ufeffa,b\n1,"å"\n']);
  const latin = new Blob([Uint8Array.of(97, 10, 0xe5, 10)]);
  const naming = async (...files: readonly Blob[]) => ({
    ...notebookOfConditions(6),
    cells: await Promise.all(
      files.map(async (file, place) => ({
        id: `data-${place}`,
        kind: 'data',
        name: 'Data',
        parameters: {
          source: { from: 'file', hash: await sourceHash(file), name: 'a.csv', bytes: file.size },
        },
      })),
    ),
  });

  test('come back byte by byte, whatever their encoding', async () => {
    const read = await fromLink(await toLink(await naming(table, latin), [table, latin]));
    if (failed(read)) throw new Error('It did not open');
    const bytes = (file: Blob) => file.arrayBuffer();
    expect(await Promise.all(read.value.sources.map(bytes))).toEqual(
      await Promise.all([table, latin].map(bytes)),
    );
    expect(Object.keys(read.value.document)).not.toContain('sources');
  });

  test('that the notebook does not name are refused', async () => {
    expect(await refused(await toLink(await naming(table), [latin]))).toBe(damaged);
  });
});

describe('a link that cannot be opened says why', () => {
  test.each<[string, string]>([
    ['', damaged],
    ['n=', damaged],
    ['n=1.', damaged],
    ['n=1', damaged],
    ['n=0.abcd', damaged],
    ['n=1.a', damaged],
    ['n=1.ab cd', damaged],
    ['n=1.%7B', damaged],
    ['notebook=abc', damaged],
    ['n=2.abcd', 'The link was made with a newer version of Strata.'],
    [linkOf('{'), damaged],
    [linkOf(''), damaged],
    [linkOf('[1, 2]'), 'This is not a Strata notebook.'],
    [
      linkOf({ ...emptyNotebook('n', '2026-03-01', 'N'), version: 3 }),
      'The notebook was made with a newer version of Strata.',
    ],
    [linkOf('['.repeat(100_000)), damaged],
    [linkOf('['.repeat(100_000) + ']'.repeat(100_000)), 'The notebook is nested more than 200 levels deep.'],
    [`n=1.${'a'.repeat(longestLink)}`, 'The link holds more than a link may hold.'],
  ])('case %#', async (link, sentence) => expect(await refused(link)).toBe(sentence));

  test('a bomb is refused before it has gone off', async () => {
    const bomb = `n=1.${toBase64url(deflateRawSync(Buffer.alloc(40_000_000)))}`;
    expect(bomb.length).toBeLessThan(longestLink);
    expect(await refused(bomb)).toBe('The link holds more than a link may hold.');
  });

  test('in every language, with what to do', async () => {
    const result = await fromLink('n=1.x');
    if (!failed(result)) throw new Error('It opened');
    for (const language of languages) expect(say(result.problem.remedy!, language)).toMatch(/\w.*\.$/);
  });
});

describe('500 hostile links', () => {
  let whole: string;
  beforeAll(async () => void (whole = await toLink(notebookOfConditions(24))));
  const isProblem = async (link: string) => {
    const result = await fromLink(link);
    expect(failed(result)).toBe(true);
  };

  test('letters at random', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => isProblem(`n=1.${toBase64url(bytes)}`)),
      { numRuns: 150 },
    ));

  test('cut short', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), (length) => isProblem(whole.slice(0, length))),
      { numRuns: 100 },
    ));

  test('one letter changed: a problem, or another notebook, never an error', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: whole.length - 1 }),
        fc.constantFrom('A', 'z', '_', '0'),
        async (at, letter) => {
          const result = await fromLink(whole.slice(0, at) + letter + whole.slice(at + 1));
          expect(failed(result) || result.value.document.format).toBeTruthy();
        },
      ),
      { numRuns: 100 },
    ));

  test('JSON of any shape', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), (json) => isProblem(linkOf(json))),
      { numRuns: 50 },
    ));

  test('one part of a notebook is something else', () => {
    const base = emptyNotebook('n', '2026-03-01', 'N');
    const keys = Object.keys(base).filter((key) => key !== 'id');
    return fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, json) => {
        const result = await fromLink(linkOf({ ...base, [key]: json }));
        if (!failed(result)) expect(Array.isArray(result.value.document.cells)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('`__proto__` everywhere', async () => {
    const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    const json = JSON.stringify(notebookOfConditions(6)).replaceAll('{"', `{${poison},"`);
    const result = await fromLink(linkOf(json));
    expect(failed(result)).toBe(false);
    expect('polluted' in {}).toBe(false);
    const direct = linkOf('{"__proto__":{"format":"strata","version":1}}');
    expect(await refused(direct)).toBe('This is not a Strata notebook.');
  });
});

test('base64url there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }),
  );
  expect(toBase64url(Uint8Array.of(255, 254, 253))).toBe('__79');
  expect(fromBase64url('____')).toEqual(Uint8Array.of(255, 255, 255));
  expect([fromBase64url('a'), fromBase64url('+/aa'), fromBase64url('ab==')]).toEqual([null, null, null]);
});
