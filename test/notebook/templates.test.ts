import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/data/column.ts';
import { finish } from '../../src/data/work.ts';
import { isText, languages, type Name } from '../../src/language/text.ts';
import { cellKindNamed } from '../../src/notebook/cells/index.ts';
import type { DataParameters } from '../../src/notebook/cells/data.ts';
import type { SegmentParameters } from '../../src/notebook/cells/segment.ts';
import { readParameters } from '../../src/notebook/field.ts';
import { readNotebook } from '../../src/notebook/readNotebook.ts';
import { templateNamed, templates } from '../../src/notebook/templates/index.ts';
import { resizeSamples } from '../../src/notebook/templates/resizeSamples.ts';
import { sampleNamed } from '../../src/samples/index.ts';
import type { RulesScheme } from '../../src/segments/methods/rulesScheme.ts';
import { lensNamed } from '../../src/segments/lenses/index.ts';
import { operatorNamed } from '../../src/segments/operators/index.ts';
import { roleNamed } from '../../src/segments/roles/index.ts';
import { type Condition, conditionsOf, type Rule } from '../../src/segments/rule.ts';

const make = (name: string) => templateNamed(name)!.make('abc', '2026-11-02');

function* idsOf(rule: Rule): Generator<string> {
  yield rule.id;
  if (rule.kind === 'group') for (const item of rule.items) yield* idsOf(item);
}

/** Every text anywhere in a value. */
function* textsIn(value: unknown): Generator<Name> {
  if (isText(value)) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part);
}

describe.each(templates.map(({ name }) => name))('the template %s', async (name) => {
  const notebook = await make(name);
  const cells = notebook.cells.map((cell) => {
    const kind = cellKindNamed(cell.kind)!;
    return { cell, kind, read: readParameters(kind.fields, cell.parameters) };
  });
  const parametersOf = <Parameters>(id: string) => {
    const found = cells.find(({ cell }) => cell.id === id);
    if (!found || !('parameters' in found.read)) throw new Error(`no cell ${id}`);
    return found.read.parameters as Parameters;
  };
  const schemes = cells.flatMap(({ cell }) => {
    if (cell.kind !== 'segment') return [];
    const { tables, definition } = parametersOf<SegmentParameters>(cell.id);
    return [{ id: cell.id, tables, scheme: definition.scheme as RulesScheme }];
  });
  const asked: { condition: Condition; tables: readonly string[] }[] = schemes.flatMap(({ tables, scheme }) =>
    scheme.segments.flatMap(({ rule }) =>
      [...conditionsOf(rule)].map((condition) => ({ condition, tables })),
    ),
  );

  const made = new Map<string, Promise<ReadonlyMap<string, Column>>>();

  function columnsOf(cell: string): Promise<ReadonlyMap<string, Column>> {
    if (!made.has(cell)) made.set(cell, makeColumns(parametersOf<DataParameters>(cell)));
    return made.get(cell)!;
  }

  test('is a notebook, also after a journey through JSON', () => {
    expect(readNotebook(JSON.parse(JSON.stringify(notebook)))).toEqual({ value: notebook });
    expect(notebook).toMatchObject({ id: 'abc', created: '2026-11-02' });
  });

  test('has parameters that every field reads and knows', () => {
    for (const { cell, kind, read } of cells) {
      expect(read, cell.id).not.toHaveProperty('problems');
      expect(Object.keys(kind.fields)).toEqual(expect.arrayContaining(Object.keys(cell.parameters)));
    }
  });

  test('gives every id once', () => {
    const cellIds = cells.map(({ cell }) => cell.id);
    expect(new Set(cellIds).size).toBe(cellIds.length);
    for (const { scheme } of schemes) {
      const segments = scheme.segments.map(({ id }) => id);
      expect(new Set(segments).size).toBe(segments.length);
      const rules = scheme.segments.flatMap(({ rule }) => [...idsOf(rule)]);
      expect(new Set(rules).size).toBe(rules.length);
      expect(new Set(scheme.segments.map(({ color }) => color)).size).toBe(segments.length);
    }
  });

  test('refers only to cells above', () => {
    const above = new Set<string>();
    for (const { cell, kind, read } of cells) {
      if (!('parameters' in read)) throw new Error(cell.id);
      for (const [field, { inputs }] of Object.entries(kind.fields)) {
        for (const input of inputs?.(read.parameters[field]) ?? [])
          expect([...above], cell.id).toContain(input);
      }
      above.add(cell.id);
    }
  });

  test('asks finished questions, with operators that exist and fit the column', async () => {
    for (const { condition, tables } of asked) {
      const operator = operatorNamed(condition.operator)!;
      const read = operator.read(condition.value);
      expect(read, condition.id).not.toHaveProperty('problem');
      if ('value' in read) expect(operator.isUnfinished(read.value)).toBe(false);
      if (condition.subject.of !== 'column') continue;
      const column = (await columnsOf(tables[0]!)).get(condition.subject.column);
      expect(column, condition.id).toBeDefined();
      expect(operator.types).toContain(column!.type);
      const held: Iterable<unknown> = column!;
      expect([...new Set(held)]).toEqual(expect.arrayContaining([...chosenIn(condition)]));
    }
  });

  test('binds its dimensions to columns, and asks for values that they have', async () => {
    for (const { condition, tables } of asked) {
      const { subject } = condition;
      if (subject.of !== 'dimension') continue;
      const dimension = notebook.dimensions.find(({ id }) => id === subject.dimension)!;
      expect(dimension.values).toEqual(expect.arrayContaining([...chosenIn(condition)]));
      expect(dimension.bindings.map(({ cell }) => cell)).toEqual(expect.arrayContaining([...tables]));
    }
    for (const { values, bands, bindings } of notebook.dimensions) {
      if (bands) expect([bands.labels, bands.labels.length]).toEqual([values, bands.cuts.length + 1]);
      for (const { cell, column: bound, recode } of bindings) {
        const column = (await columnsOf(cell)).get(bound)!;
        expect(column).toBeDefined();
        if (recode.by === 'bands') continue;
        const renamed = new Map(recode.by === 'values' ? recode.map : []);
        const shared = [...column]
          .filter((value) => value !== null)
          .map((value) => renamed.get(String(value)) ?? value);
        expect(values).toEqual(expect.arrayContaining([...new Set(shared)]));
      }
    }
  });

  test('names lenses that exist, and gives columns that its tables have roles that fit them', async () => {
    for (const { cell } of cells.filter(({ kind }) => kind.name === 'data')) {
      const columns = await columnsOf(cell.id);
      const { lens, columns: choices } = parametersOf<DataParameters>(cell.id);
      expect(lensNamed(lens!)).toBeDefined();
      for (const { column, role } of choices) {
        expect(roleNamed(role!)?.types, column).toContain(columns.get(column)?.type);
      }
    }
    for (const { cell } of cells.filter(({ kind }) => kind.name === 'chart')) {
      const { table, column } = parametersOf<{ table: string; column: string }>(cell.id);
      expect([...(await columnsOf(table)).keys()]).toContain(column);
    }
  });

  test('speaks four languages, with the same shape and quotation marks of its own in each', () => {
    const { label, hint } = templateNamed(name)!;
    for (const text of textsIn([label, hint, notebook])) {
      if (typeof text === 'string') throw new Error(text);
      for (const language of languages) {
        expect(text[language].trim()).toBe(text[language]);
        expect(text[language]).not.toBe('');
        expect(text[language]).not.toMatch(/["']/);
        expect(text[language]).not.toMatch(
          { en: /[«»„]/, sv: /[“«»„]/, it: /[“”„]/, da: /[“«»„]/ }[language],
        );
        expect(shapeOf(text[language]), text.en).toEqual(shapeOf(text.en));
      }
    }
    expect(notebook.cells.every((cell) => isText(cell.name))).toBe(true);
  });
});

async function makeColumns({ source }: DataParameters): Promise<ReadonlyMap<string, Column>> {
  if (source?.from !== 'sample') throw new Error('the cell stands over no sample');
  const generator = await sampleNamed(source.sample)!.load();
  const columns = finish(generator.generate(source.table, source.rows, source.seed));
  return new Map(columns.map((named) => [named.name, named.column]));
}

function chosenIn({ value }: Condition): readonly string[] {
  return (value as { values?: readonly string[] } | null)?.values ?? [];
}

/** How Markdown is built: what each line begins with, and how many words stand out. */
function shapeOf(markdown: string) {
  return {
    lines: markdown.split('\n').map((line) => (line === '' ? '' : (/^(- |\|)/.exec(line)?.[0] ?? 'prose'))),
    strong: markdown.split('**').length,
    columns: markdown.split('\n').map((line) => line.split('|').length),
  };
}

test('the clothing shop shows each lens on its own before it sets the three side by side', async () => {
  const { cells } = await make('clothingShop');
  expect(cells.filter(({ kind }) => kind === 'data').map(({ parameters }) => parameters['lens'])).toEqual([
    'market',
    'lead',
    'customer',
  ]);
  const kinds = cells.map(({ kind }) => kind);
  expect(kinds.indexOf('compare')).toBe(kinds.length - 2);
  expect([kinds[0], kinds.at(-1)]).toEqual(['text', 'text']);
});

test('the weights of the survey sum to the market size that the notebook gives', async () => {
  const market = (await make('clothingShop')).cells.find(({ id }) => id === 'market')!;
  const generator = await sampleNamed('clothingShop')!.load();
  const weight = finish(generator.generate('market', 1500, 1)).find(({ name }) => name === 'weight')!.column;
  const sum = [...weight].reduce<number>((total, value) => total + Number(value), 0);
  expect(sum / Number(market.parameters['marketSize'])).toBeCloseTo(1, 3);
});

test.each([
  [200, [150, 300, 200], 6_000],
  [2_000, [1500, 3000, 2000], 60_000],
  [1_000_000, [750_000, 1_000_000, 1_000_000], 30_000_000],
])(
  'a size of %d gives every table its share, and the market the size that its weights sum to',
  async (size, rows, market) => {
    const { cells } = resizeSamples(await make('clothingShop'), size);
    const data = cells.filter(({ kind }) => kind === 'data').map(({ parameters }) => parameters);
    expect(data.map(({ source }) => (source as { rows: number }).rows)).toEqual(rows);
    expect(data[0]!['marketSize']).toBe(market);
    expect(cells.filter(({ kind }) => kind !== 'data')).toEqual(
      (await make('clothingShop')).cells.filter(({ kind }) => kind !== 'data'),
    );
  },
);
