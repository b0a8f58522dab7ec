import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkImports, type Files, type Law } from './architecture/checkImports.ts';
import { checkGlobals } from './architecture/checkGlobals.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function filesOf(root: string): Files {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

const source = filesOf(folder('../src'));

test('src breaks no law of imports', () => {
  expect(source.size).toBeGreaterThan(40);
  expect(checkImports(source).map(({ law, file, what }) => `${law}: ${file} ${what}`)).toEqual([]);
});

/** Each example, laid over src, breaks this law in these files, and no other. */
const examples: readonly (readonly [folder: string, law: Law, files: readonly string[]])[] = [
  ['noRoom', 'every file is in a room', ['helpers/format.ts']],
  ['markup', 'markup is in ui, state in app', ['charts/Bars.svelte', 'notebook/draft.svelte.ts']],
  ['unplain', 'an import is a plain path to a file', ['app/byName.ts', 'charts/all.ts', 'data/missing.ts']],
  [
    'upwards',
    'imports flow one way',
    [
      'app/engine.ts',
      'data/dynamic.ts',
      'data/exported.ts',
      'language/type.ts',
      'notebook/template.ts',
      'statistics/typeByImport.ts',
      'storage/session.ts',
      'ui/Awaits.svelte',
      'ui/Store.svelte',
    ],
  ],
  [
    'packages',
    'a package has its rooms',
    [
      'app/icons.ts',
      'charts/draw.ts',
      'compare/validate.ts',
      'notebook/state.ts',
      'segments/filter.ts',
      'share/database.ts',
      'ui/Embed.svelte',
      'ui/table.ts',
    ],
  ],
  ['runs', 'only the engine runs', ['notebook/preview.ts', 'segments/methods/other.run.ts']],
  ['circle', 'imports make no circle', ['segments/left.ts']],
  ['firstLoad', 'the page loads neither tables, mathematics nor charts at first', ['data/heavy.ts']],
];

describe('the checker reports', () => {
  test.each(examples)('%s: %s', (name, law, files) => {
    const example = filesOf(folder(`./architecture/bad/${name}`));
    const breaches = checkImports(new Map([...source, ...example])).filter(({ file }) => example.has(file));
    expect(new Set(breaches.map((found) => found.law))).toEqual(new Set([law]));
    expect([...new Set(breaches.map(({ file }) => file))].toSorted()).toEqual(files);
  });
});

test('the pure rooms know no document, no storage and no network, and the checker would say so', () => {
  expect(checkGlobals()).toEqual([
    "test/architecture/bad/globals/page.ts: 'document' is not defined.",
    "test/architecture/bad/globals/page.ts: 'fetch' is not defined.",
    "test/architecture/bad/globals/page.ts: 'indexedDB' is not defined.",
    "test/architecture/bad/globals/page.ts: 'localStorage' is not defined.",
    "test/architecture/bad/globals/page.ts: 'self' is not defined.",
    "test/architecture/bad/globals/page.ts: Unexpected use of 'globalThis'.",
  ]);
});
