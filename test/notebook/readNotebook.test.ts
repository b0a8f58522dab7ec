import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { emptyNotebook } from '../../src/notebook/edit.ts';
import { readNotebook } from '../../src/notebook/readNotebook.ts';

const empty = emptyNotebook('n', '2026-03-01', 'Notebook');
const cell = { id: 'a', kind: 'text', name: 'A', parameters: { text: 'hello' } };
const dimension = {
  id: 'age',
  name: { en: 'Age', sv: 'Ålder', it: 'Età', da: 'Alder' },
  type: 'number',
  values: ['young', 'old'],
  bands: { cuts: [40], closed: 'left', labels: ['young', 'old'] },
  bindings: [
    { cell: 'a', column: '__proto__', recode: { by: 'bands' } },
    { cell: 'b', column: 'age', recode: { by: 'values', map: [['?', null]], others: 'keep' } },
  ],
};

function sentence(stored: unknown): string {
  const result = readNotebook(stored);
  return failed(result) ? say(result.problem.message, 'en') : 'fine';
}

const value = (stored: unknown) => {
  const result = readNotebook(stored);
  return failed(result) ? result.problem : result.value;
};

test('a notebook is read as it stands', () => {
  const stored = { ...empty, asOf: '2024-02-29', dimensions: [dimension], cells: [cell] };
  expect(value(structuredClone(stored))).toEqual(stored);
});

test('what a newer version wrote stays, to the byte', () => {
  const json = JSON.stringify({
    ...empty,
    theme: { ground: 'dark' },
    dimensions: [{ ...dimension, unit: 'years' }],
    cells: [{ ...cell, kind: 'dance', pinned: true, parameters: { tempo: [3, 4], constructor: 1 } }],
  }).replace('"tempo"', '"__proto__":{"polluted":true},"tempo"');
  expect(JSON.stringify(value(JSON.parse(json)))).toBe(json);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

describe('what is not a notebook gets a sentence', () => {
  test.each([null, undefined, 1, 'text', [], {}, { format: 'other', version: 1 }, { format: 'strata' }])(
    '%j',
    (stored) => expect(sentence(stored)).toBe('This is not a Strata notebook.'),
  );

  test('also a version to come', () => {
    expect(sentence({ format: 'strata', version: 2 })).toBe(
      'The notebook was made with a newer version of Strata.',
    );
  });
});

describe('damage is named with its place', () => {
  test.each<[string, object]>([
    ['version', { version: 0 }],
    ['id', { id: '' }],
    ['title', { title: 4 }],
    ['title', { title: { en: 'Only English' } }],
    ['created', { created: '1 March' }],
    ['created', { created: '2026-02-30' }],
    ['asOf', { asOf: '2026-13-01' }],
    ['cells', { cells: {} }],
    ['cells.0', { cells: [null] }],
    ['cells.0.kind', { cells: [{ ...cell, kind: 1 }] }],
    ['cells.0.parameters', { cells: [{ ...cell, parameters: [] }] }],
    ['cells.0.collapsed', { cells: [{ ...cell, collapsed: 'yes' }] }],
    ['cells.1.id', { cells: [cell, cell] }],
    ['cells.0.id', { cells: [{ ...cell, id: '__proto__' }] }],
    ['cells.0.id', { cells: [{ ...cell, id: 'constructor' }] }],
    ['dimensions.0.id', { dimensions: [{ ...dimension, id: 'prototype' }] }],
    ['dimensions.1.id', { dimensions: [dimension, dimension] }],
    ['dimensions.0.type', { dimensions: [{ ...dimension, type: 'colour' }] }],
    [
      'dimensions.0.bindings.0.recode.by',
      { dimensions: [{ ...dimension, bindings: [{ cell: 'a', column: 'b', recode: { by: 'magic' } }] }] },
    ],
    [
      'dimensions.0.bands',
      { dimensions: [{ ...dimension, bands: { cuts: [2, 1], closed: 'left', labels: ['a', 'b', 'c'] } }] },
    ],
    [
      'dimensions.0.bands',
      { dimensions: [{ ...dimension, bands: { cuts: [1], closed: 'left', labels: ['a'] } }] },
    ],
  ])('%s %j', (place, wrong) => {
    expect(sentence({ ...empty, ...wrong })).toBe(`The notebook is damaged at “${place}”.`);
  });
});

test('an unknown time zone is never taken for UTC in silence', () => {
  expect(sentence({ ...empty, zone: 'Europe/Stockholm' })).toBe('fine');
  expect(sentence({ ...empty, zone: 'Mars/Olympus' })).toBe(
    'This browser does not know the time zone “Mars/Olympus”.',
  );
});

describe('bounds', () => {
  const many = <Part>(count: number, part: (place: number) => Part) =>
    Array.from({ length: count }, (_, place) => part(place));
  const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
  /** The document, its cells, a cell and its parameters are four levels. */
  const holding = (held: unknown) => ({ ...empty, cells: [{ ...cell, parameters: { held } }] });

  test('500 cells, 100 dimensions', () => {
    const cells = (count: number) => ({
      ...empty,
      cells: many(count, (place) => ({ ...cell, id: `c${place}` })),
    });
    const dimensions = (count: number) => ({
      ...empty,
      dimensions: many(count, (place) => ({ ...dimension, id: `d${place}` })),
    });
    const sorry = 'The notebook has more than 500 cells or 100 shared dimensions.';
    expect([sentence(cells(500)), sentence(cells(501))]).toEqual(['fine', sorry]);
    expect([sentence(dimensions(100)), sentence(dimensions(101))]).toEqual(['fine', sorry]);
  });

  test('200 levels', () => {
    const sorry = 'The notebook is nested more than 200 levels deep.';
    expect([sentence(holding(nested(196))), sentence(holding(nested(197)))]).toEqual(['fine', sorry]);
    expect(sentence(nested(100_000))).toBe(sorry);
  });

  test('a million characters in a text or a key', () => {
    const long = 'x'.repeat(1_000_001);
    const sorry = 'A text in the notebook is longer than 1,000,000 characters.';
    expect(sentence(holding(long.slice(1)))).toBe('fine');
    expect(sentence(holding(long))).toBe(sorry);
    expect(sentence(holding({ [long]: 1 }))).toBe(sorry);
  });

  test('half a million values', () => {
    const sorry = 'The notebook holds more than 500,000 values.';
    const numbers = (count: number) => holding(many(count, () => 0));
    expect(sentence(numbers(499_900))).toBe('fine');
    expect(sentence(numbers(500_000))).toBe(sorry);
    expect(sentence(holding(many(501, () => many(1_000, () => 0))))).toBe(sorry);
  });

  test('plain data only', () => {
    for (const odd of [new Map(), new Date(0), () => 1, 1n, Symbol('s')])
      expect(sentence(holding(odd))).toBe('The notebook holds something that is not plain data.');
  });

  test('a circle is too deep', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(sentence(holding(circle))).toBe('The notebook is nested more than 200 levels deep.');
  });
});

test('nothing at all throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(empty)), (anything, key) => {
      readNotebook(anything);
      const result = readNotebook({ ...empty, [key]: anything });
      if (failed(result)) expect(say(result.problem.message, 'sv')).not.toBe('');
    }),
    { numRuns: 250 },
  );
});
