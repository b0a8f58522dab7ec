import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import { tableOf, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { combine, type CombineScheme } from '../../../src/segments/methods/combine.ts';
import { run } from '../../../src/segments/methods/combine.run.ts';
import { merged } from '../../../src/segments/methods/merged.ts';
import { run as mergedRun } from '../../../src/segments/methods/merged.run.ts';
import { run as rulesRun } from '../../../src/segments/methods/rules.run.ts';
import type { RulesScheme } from '../../../src/segments/methods/rulesScheme.ts';
import { bitmapOf } from '../bitmapOf.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextWithCells, type RowsOfCells } from '../contextWithCells.ts';
import { doneBy, placesTraced, rowsAsRules, rowsIn } from './rowsMade.ts';

const table = tableOf([{ name: 'x', column: columnFrom('number', [1, 2, 3, 4, 5, 6, 7, 8]) }]);

/**
 * Two cells: north and south with row 7 in neither; the same but for row 2 under other names, row 7 among them. Two
 * more: tiers that tell rows 0 to 2 apart alone, and interests that overlap.
 */
const cells: RowsOfCells = {
  place: { north: [0, 1, 2, 3], south: [4, 5, 6] },
  size: { large: [2, 4, 5, 6], small: [0, 1, 3, 7] },
  tier: { high: [0], low: [1, 2, 5] },
  interest: { shoes: [0, 1, 2], coats: [2, 3, 4], hats: [4, 5, 0] },
};
const context = contextWithCells(table, cells);

const scheme = (way: CombineScheme['way'], more: Partial<CombineScheme> = {}): CombineScheme => ({
  ...combine.initial,
  first: 'place',
  second: 'size',
  way,
  ...more,
});
const only = (cell: string, ...segments: readonly string[]) => segments.map((segment) => ({ cell, segment }));
const combined = (made: CombineScheme, over = context) => doneBy(run.evaluate(made, over));

describe('two segmentations', () => {
  test('each combination that has rows is a segment', () => {
    const made = combined(scheme('cross'));
    expect(rowsIn(made)).toEqual({
      'north×large': [2],
      'north×small': [0, 1, 3],
      'south×large': [4, 5, 6],
      'rest×small': [7],
      rest: [],
    });
    expect(made.labels.map(({ name }) => nameIn(name, 'sv'))).toContain('Övriga · SMALL');
  });

  test('what both agree on keeps the names and colours of the first', () => {
    const made = combined(scheme('consensus'));
    expect(rowsIn(made)).toEqual({ north: [0, 1, 3], south: [4, 5, 6], rest: [2, 7] });
    expect(made.labels).toEqual(context.labels!('place'));
  });

  test('only the rows of a view are combined', () => {
    const view = { ...context, table: viewOf(table, bitmapOf(8, [2, 4, 7])) };
    const expected = { 'north×large': [2], 'south×large': [4], 'rest×small': [7], rest: [] };
    expect(rowsIn(combined(scheme('cross'), view))).toEqual(expected);
    expect(rowsAsRules(run, scheme('cross'), view)).toMatchObject(expected);
  });

  test('a segmentation agrees with itself', () => {
    const made = combined(scheme('consensus', { second: 'place' }));
    expect(rowsIn(made)).toEqual({ north: [0, 1, 2, 3], south: [4, 5, 6], rest: [7] });
    expect(made.report).toContainEqual(
      expect.objectContaining({
        part: 'figures',
        figures: [expect.objectContaining({ value: { number: 1, digits: 3 } }), expect.anything()],
      }),
    );
  });

  test('until two are chosen it says so', () => {
    const made = finish(run.evaluate(combine.initial, context));
    expect(failed(made) && say(made.problem.message, 'en')).toBe(
      'Choose two cells with segments over this table.',
    );
  });
});

describe('splitting', () => {
  const split = (...segments: readonly string[]) =>
    scheme('split', { second: 'tier', only: only('place', ...segments) });

  test('a chosen segment is divided, those whom the second leaves out among others; all else stays whole', () => {
    const made = combined(split('north'));
    expect(rowsIn(made)).toEqual({
      'north×high': [0],
      'north×low': [1, 2],
      'north×rest': [3],
      south: [4, 5, 6],
      rest: [7],
    });
    expect(made.labels.map(({ name, color }) => [nameIn(name, 'it'), color])).toEqual([
      ['NORTH · HIGH', 1],
      ['NORTH · LOW', 2],
      ['NORTH · altri', 3],
      ['SOUTH', 9],
    ]);
  });

  test('with none chosen nothing is split; with all, all are', () => {
    expect(rowsIn(combined(split()))).toEqual({ north: [0, 1, 2, 3], south: [4, 5, 6], rest: [7] });
    expect(rowsIn(combined(split('north', 'south')))).toEqual({
      'north×high': [0],
      'north×low': [1, 2],
      'north×rest': [3],
      'south×low': [5],
      'south×rest': [4, 6],
      rest: [7],
    });
  });

  test('segments of another cell, and those that are gone, are not split', () => {
    const gone = scheme('split', {
      second: 'tier',
      only: [...only('size', 'north'), ...only('place', 'east')],
    });
    expect(combined(gone).labels).toEqual(context.labels!('place'));
  });

  test('the parts take colours that no whole segment wears', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`s${at}`, [at % 8].slice(at >> 3)]),
    );
    const over = contextWithCells(table, { ...cells, many });
    const made = combined(
      scheme('split', { first: 'many', second: 'place', only: only('many', 's0', 's1') }),
      over,
    );
    const colors = made.labels.map(({ color }) => color);
    expect(colors).toEqual([1, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  test('the report warns of few rows and works one out', () => {
    const { report } = combined(split('north'));
    expect(report!.some(({ part }) => part === 'warning')).toBe(true);
    const worked = report!.find((part) => part.part === 'worked')!;
    expect(worked.steps.map((step) => say(step, 'en'))).toEqual([
      'Row 1 counts in “NORTH” of the first and in “HIGH” of the second: that makes it “NORTH · HIGH”.',
    ]);
  });

  test('a name that was said stays', () => {
    const said = [{ at: 'north×high', name: 'Northern best', color: 7 }];
    expect(combined({ ...split('north'), said }).labels[0]).toEqual({
      id: 'north×high',
      name: 'Northern best',
      color: 7,
    });
  });

  test('a cell written before there was splitting is read', () => {
    const { only: _, ...older } = scheme('cross');
    expect(combine.read(older)).toEqual({ value: scheme('cross') });
  });
});

const schemes: readonly (readonly [string, CombineScheme])[] = [
  ['each combination', scheme('cross')],
  ['each combination where rows are shared', scheme('cross', { first: 'interest', second: 'place' })],
  ['each combination of a cell with itself', scheme('cross', { first: 'interest', second: 'interest' })],
  ['what both agree on', scheme('consensus')],
  ['what both agree on where rows are shared', scheme('consensus', { first: 'interest' })],
  ['a split', scheme('split', { second: 'tier', only: only('place', 'north') })],
  [
    'a split of segments that share rows',
    scheme('split', { first: 'interest', second: 'tier', only: only('interest', 'coats', 'hats') }),
  ],
];

describe('rules stand for every table', () => {
  const other: RowsOfCells = {
    place: { north: [0, 1], south: [2, 3, 4] },
    size: { large: [0, 5], small: [2, 6] },
    tier: { high: [2], low: [0, 3] },
  };
  const elsewhere = contextWithCells(table, other);
  const everyPair: readonly CombineScheme[] = [
    scheme('cross'),
    scheme('split', { second: 'tier', only: only('place', 'south') }),
  ];

  test.each(everyPair)('a pair that one table lacks keeps its rows in another: $way', (made) => {
    const said = doneBy(run.become!(made, context));
    const rows = rowsIn(doneBy(rulesRun.evaluate(said, elsewhere)));
    const expected = rowsIn(combined(made, elsewhere));
    expect(Object.keys(expected).some((id) => !rowsIn(combined(made))[id])).toBe(true);
    for (const [id, held] of Object.entries(expected)) expect([id, rows[id]]).toEqual([id, held]);
    const here = combined(made).labels;
    expect(said.segments.slice(0, here.length).map(({ id, name, color }) => ({ id, name, color }))).toEqual(
      here,
    );
    expect(new Set(said.segments.map(({ id }) => id)).size).toBe(said.segments.length);
  });

  test('pairs without rows are left out where they would be too many', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`s${at}`, at < 8 ? [at] : []]));
    const over = contextWithCells(table, { ...cells, many });
    const ids = ({ segments }: RulesScheme) => segments.map(({ id }) => id);
    const crossed = scheme('cross', { first: 'many', second: 'many' });
    expect(ids(doneBy(run.become!(crossed, over)))).toEqual(
      Array.from({ length: 8 }, (_, at) => `s${at}×s${at}`),
    );
    const split = scheme('split', { ...crossed, way: 'split', only: only('many', ...Object.keys(many)) });
    expect(ids(doneBy(run.become!(split, over)))).toHaveLength(8);
  });
});

test('segments that were to be split and are gone are told of', () => {
  const warnings = (made: CombineScheme) =>
    combined(made)
      .report!.flatMap((part) => (part.part === 'warning' ? [say(part.message, 'en')] : []))
      .filter((said) => said.includes('no longer has'));
  const gone = only('place', 'north', 'east');
  expect(warnings(scheme('split', { second: 'tier', only: gone }))).toEqual([
    '1 choice names a segment that the cell no longer has, and is passed over. Undo what took the segment away, or choose others under “Split”.',
  ]);
  expect(warnings(scheme('cross', { only: gone }))).toEqual([]);
  expect(warnings(scheme('split', { second: 'tier', only: only('size', 'east') }))).toEqual([]);
});

test('segments of long values can be said as rules too', () => {
  const long = { ['x'.repeat(190)]: [0, 1], y: [2] };
  const over = contextWithCells(table, { one: long, other: long });
  const given = scheme('cross', { first: 'one', second: 'other' });
  expect(rowsAsRules(run, given, over)).toMatchObject({ 'segment 1': [0, 1], 'y×y': [2] });
});

describe.each(schemes)('%s', (_, made) => {
  test('has the same rows as rules', () => {
    const rows = Object.entries(rowsIn(combined(made))).filter(
      ([id, held]) => id === 'rest' || held.length > 0,
    );
    const asRules = Object.entries(rowsAsRules(run, made, context));
    expect(asRules.filter(([id, held]) => id === 'rest' || held.length > 0)).toEqual(rows);
  });

  test('its trace is where the rows are, and asks for the segments of both cells', () => {
    for (const { traced, matching, keeping } of placesTraced(run, made, context)) {
      expect(traced).toEqual(keeping);
      expect(matching).toEqual(keeping);
    }
    const { definitions } = doneBy(run.trace(made, 2, context));
    const own = JSON.stringify(definitions.find(({ matches }) => matches)?.rule ?? null);
    if (own !== 'null') expect(own).toContain(`"cell":"${made.first}"`);
  });
});

test('whatever the cells hold, each row is in one place and the rules put it there', () => {
  const someRows = fc.uniqueArray(fc.integer({ min: 0, max: 7 }));
  const anyCell = fc
    .array(someRows, { maxLength: 4 })
    .map((rows) => Object.fromEntries(rows.map((held, at) => [`s${at}`, held])));
  const anyWay = fc.constantFrom('cross' as const, 'consensus' as const, 'split' as const);
  const chosen = fc.subarray(['s0', 's1', 's2', 's3']);
  fc.assert(
    fc.property(anyCell, anyCell, anyWay, chosen, (one, other, way, split) => {
      const over = contextWithCells(table, { one, other });
      const given = scheme(way, { first: 'one', second: 'other', only: only('one', ...split) });
      const rows = rowsIn(combined(given, over));
      expect(Object.values(rows).flat().toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      const asRules = rowsAsRules(run, given, over);
      for (const [id, held] of Object.entries(rows)) expect([id, asRules[id] ?? []]).toEqual([id, held]);
      for (const { traced, keeping } of placesTraced(run, given, over)) expect(traced).toEqual(keeping);
    }),
    { numRuns: 60 },
  );
});

describe('the same as R says of its iris', () => {
  const r = JSON.parse(
    readFileSync(new URL('../../oracle/merging/merging.json', import.meta.url), 'utf8'),
  ) as {
    readonly first: readonly number[];
    readonly second: readonly number[];
    readonly flows: readonly (readonly number[])[];
    readonly adjusted: number;
    readonly merged: Readonly<Record<string, number>>;
    readonly split: Readonly<Record<string, number>>;
  };
  const rowsOf = (codes: readonly number[], names: readonly number[]) =>
    Object.fromEntries(
      names.map((name) => [`s${name}`, [...codes.keys()].filter((row) => codes[row] === name)]),
    );
  const flowers = tableOf([{ name: 'x', column: columnFrom('number', [...r.first.keys()]) }]);
  const over = contextWithCells(flowers, {
    first: rowsOf(r.first, [1, 2, 3, 4, 5]),
    second: rowsOf(r.second, [1, 2, 3]),
  });
  const sizes = (rows: Readonly<Record<string, readonly number[]>>) =>
    Object.fromEntries(
      Object.entries(rows)
        .filter(([id]) => id !== 'rest')
        .map(([id, held]) => [id.replaceAll('s', '').replace('ret', 'rest').replace('×', 'x'), held.length]),
    );

  test('merged', () => {
    const joins = [
      { cell: 'first', segment: 's5', into: 's2' },
      { cell: 'first', segment: 's4', into: 'rest' },
    ];
    const made = doneBy(mergedRun.evaluate({ ...merged.initial, from: 'first', joins }, over));
    expect(sizes(rowsIn(made))).toEqual(r.merged);
  });

  test('split', () => {
    const given = scheme('split', { first: 'first', second: 'second', only: only('first', 's1', 's3') });
    expect(sizes(rowsIn(combined(given, over)))).toEqual(r.split);
  });

  test('crossed and compared', () => {
    const made = combined(scheme('cross', { first: 'first', second: 'second' }), over);
    const rows = rowsIn(made);
    const ids = ['s1', 's2', 's3', 'rest'];
    expect([1, 2, 3, 4, 5].map((one) => ids.map((other) => rows[`s${one}×${other}`]?.length ?? 0))).toEqual(
      r.flows,
    );
    const figures = made.report!.find((part) => part.part === 'figures')!;
    expect(figures.figures[0]!.value).toEqual({ number: expect.closeTo(r.adjusted, 12), digits: 3 });
  });
});
