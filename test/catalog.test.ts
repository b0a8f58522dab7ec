import { describe, expect, test } from 'vitest';
import type { Format, FormatRun } from '../src/data/formats/format.ts';
import { finish } from '../src/data/work.ts';
import { failed } from '../src/language/problem.ts';
import { type Language, languages, type Text } from '../src/language/text.ts';
import { catalogs, entriesIn, type Entry, filesOf, registered } from './catalog/catalogs.ts';
import { faultsOf } from './catalog/faultsOf.ts';
import { keptBy } from './catalog/keptBy.ts';
import { textsOf } from './catalog/textsOf.ts';

/** What a person chooses an entry by: its label, for each type of column it is offered for where it is not for all. */
function labelsOf(entry: Entry, language: Language): readonly string[] {
  const { label, types = [''] } = entry as Entry & {
    readonly label: Text;
    readonly types?: readonly string[];
  };
  return types.map((type) => `${type} ${label[language]}`);
}

describe.each(catalogs)('$folder', ({ folder }) => {
  test('lists each of its files once, under the file’s own name', async () => {
    const { list, named } = await registered(folder);
    const files = await filesOf(folder);
    const found = [...files].flatMap(([file, module]) =>
      entriesIn(module).map((entry) => [file, entry] as const),
    );
    const names = list.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(found.map(([file]) => file))).toEqual(new Set(names));
    for (const [file, entry] of found)
      expect([file, entry.name, named(file) === entry]).toEqual([file, file, true]);
    for (const stranger of ['nosuch', '__proto__', 'toString', '']) expect(named(stranger)).toBeUndefined();
  });

  test('says everything in four languages', async () => {
    const { list } = await registered(folder);
    for (const entry of list) {
      const texts = textsOf(entry, entry.name);
      expect(texts.map(([path]) => path)).toContain(`${entry.name}.label`);
      expect(texts.flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
    }
    for (const language of languages) {
      const labels = list.flatMap((entry) => labelsOf(entry, language));
      expect(labels.filter((label, position) => labels.indexOf(label) !== position)).toEqual([]);
    }
  });
});

const pairs = catalogs.flatMap(({ folder, pair }) => (pair ? [{ folder, does: pair }] : []));

test.each(pairs)('$folder has a twin that does it for each of its files', async ({ folder, does }) => {
  const { list } = await registered(folder);
  const files = await filesOf(folder);
  const twins = [...files.keys()].filter((file) => file.endsWith('.run'));
  expect(twins.toSorted()).toEqual(list.map(({ name }) => `${name}.run`).toSorted());
  for (const twin of twins) {
    expect([twin, files.get(twin)]).toEqual([twin, expect.objectContaining({ run: expect.anything() })]);
    expect(files.get(twin)?.['run']).toHaveProperty(does, expect.any(Function));
  }
});

test('the words of the interface are said in four languages', async () => {
  const words = import.meta.glob<Record<string, unknown>>('../src/language/words/*.ts', { eager: true });
  const texts = textsOf(words, 'words');
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

describe('the checker of texts reports', () => {
  const text = { en: 'a {count}', sv: 'b {count}', it: 'c {count}', da: 'd {count}' };
  test.each([
    ['a language left empty', { ...text, sv: '' }],
    ['a hole that is missing', { ...text, it: 'c' }],
    ['straight quotes', { ...text, en: 'a "{count}"' }],
    ['quotes of another language', { ...text, da: 'd “{count}”' }],
    ['a stray space', { ...text, it: ' c {count}' }],
  ])('%s', (_, broken) => {
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(broken)).not.toEqual([]);
  });
});

test('an operator reads back its first value, and keeps the rows of its example', async () => {
  const { operators } = await import('../src/segments/operators/index.ts');
  for (const { name, initial, read, test: testOf, example } of operators) {
    expect([name, read(initial)]).toEqual([name, { value: initial }]);
    const { rows, value } = example;
    expect([name, read(value)]).toEqual([name, { value }]);
    const asOf = Date.parse(example.asOf ?? '2025-01-01');
    const numbers = rows.filter((row) => typeof row === 'number').toSorted((a, b) => a - b);
    const kept = keptBy(testOf(value, { asOf, sorted: () => Float64Array.from(numbers) }), rows);
    expect([name, kept]).toEqual([name, example.keeps]);
  }
});

test('a method reads back its first scheme and its example, whose segments have ids and colours of their own', async () => {
  const { methods } = await import('../src/segments/methods/index.ts');
  for (const { name, initial, example, read, segments } of methods) {
    expect([name, read(initial)]).toEqual([name, { value: initial }]);
    expect([name, read(example)]).toEqual([name, { value: example }]);
    const labels = segments(example);
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    for (const { color } of labels) expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(color);
    expect(failed(read({ nonsense: true }))).toBe(true);
  }
});

test('each field of a cell reads back its default and its example, and refuses nonsense', async () => {
  const { cellKinds } = await import('../src/notebook/cells/index.ts');
  for (const { name, fields, example } of cellKinds) {
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(example)));
    for (const [key, field] of Object.entries(fields)) {
      const where = `${name}.${key}`;
      expect([where, field.read(field.initial)]).toEqual([where, { value: field.initial }]);
      expect([where, failed(field.read({ nonsense: true }))]).toEqual([where, true]);
      if (key in example) expect([where, field.read(example[key])]).toEqual([where, { value: example[key] }]);
      for (const { value } of field.options ?? [])
        expect([where, field.read(value)]).toEqual([where, { value }]);
    }
  }
});

test('a format reads its example', async () => {
  const { list } = await registered('data/formats');
  const files = await filesOf('data/formats');
  for (const entry of list) {
    const { example } = entry as Entry & Format;
    const { run } = files.get(`${entry.name}.run`) as { run: FormatRun };
    const read = finish(run.read(new TextEncoder().encode(example.text), {}));
    if (failed(read)) throw new Error(`${entry.name} does not read its own example`);
    const { columns, rows } = read.value;
    expect([entry.name, columns.map(({ name }) => name), rows]).toEqual([
      entry.name,
      example.columns,
      example.rows,
    ]);
    for (const { column } of columns) expect(column.length).toBe(rows);
  }
});

test('a sample makes the same rows from the same seed, and others from another', async () => {
  const { samples } = await import('../src/samples/index.ts');
  for (const { load, tables } of samples) {
    const { generate } = await load();
    for (const { name } of tables) {
      const made = (seed: number) =>
        finish(generate(name, 200, seed)).map(({ name: column, column: values }) => [column, [...values]]);
      const first = made(1);
      expect(new Set(first.map(([, values]) => values?.length)).size).toBe(1);
      expect(made(1)).toEqual(first);
      expect(made(2)).not.toEqual(first);
    }
  }
});

test('a template makes a notebook that runs to the end', async () => {
  const { templates } = await import('../src/notebook/templates/index.ts');
  const { runNotebook } = await import('../src/engine/runNotebook.ts');
  for (const { name, make } of templates) {
    const { outcomes } = await runNotebook(await make('template', '2025-01-01'));
    const states = Object.entries(outcomes).map(([cell, { state }]) => `${name}.${cell} is ${state}`);
    expect(states.filter((said) => !said.endsWith('done'))).toEqual([]);
    expect(states.length).toBeGreaterThan(0);
  }
}, 60_000);
