import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIn } from '../../../src/language/text.ts';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import type { CellValue, ColumnType } from '../../../src/data/column.ts';
import { tableOf, viewOf, type Table } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { grid } from '../../../src/segments/methods/grid.ts';
import { run } from '../../../src/segments/methods/grid.run.ts';
import { cellId, valuesOfCell } from '../../../src/segments/methods/grid/cellId.ts';
import type { GridPart, GridScheme } from '../../../src/segments/methods/gridScheme.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';

const of = (column: string): GridPart => ({ of: 'values', subject: { of: 'column', column } });
const cutAt = (column: string, ...cuts: number[]): GridPart => ({
  of: 'bands',
  subject: { of: 'column', column },
  way: 'ownCuts',
  options: { cuts, closed: 'left' },
});

function scheme(parts: readonly GridPart[], rest: Partial<GridScheme> = {}): GridScheme {
  const made = { parts, smallest: 2, showEmpty: false, merges: [], said: [], ...rest };
  const read = grid.read(JSON.parse(JSON.stringify(made)));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

const tableFrom = (columns: Readonly<Record<string, [ColumnType, readonly CellValue[]]>>): Table =>
  tableOf(Object.entries(columns).map(([name, [type, rows]]) => ({ name, column: columnFrom(type, rows) })));

const table = tableFrom({
  region: ['text', ['North', 'South', 'North', null, 'South', 'North']],
  age: ['number', [20, 50, 60, 30, null, 25]],
  member: ['boolean', [true, false, true, true, false, true]],
});

const result = (made: GridScheme, over = table, context: Partial<MethodContext> = {}) =>
  finish(run.evaluate(made, { ...contextOver(over), ...context }));

function crossed(made: GridScheme, over = table, context: Partial<MethodContext> = {}): Segmentation {
  const evaluated = result(made, over, context);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

const rowsOf = ({ segments, rest }: Segmentation) => ({
  ...Object.fromEntries(segments.map(({ id, kept }) => [id, positions(kept)])),
  rest: positions(rest),
});

test('each combination that occurs is a segment, in the order of the parts; who lacks a value is left over', () => {
  const made = crossed(scheme([of('region'), cutAt('age', 45)]));
  expect(rowsOf(made)).toEqual({ 'North×b1': [0, 5], 'North×b2': [2], 'South×b2': [1], rest: [3, 4] });
  expect(made.labels.map(({ name }) => nameIn(name, 'en'))).toEqual([
    'North · under 45',
    'North · 45 and over',
    'South · 45 and over',
  ]);
  expect(made.isPartition).toBe(true);
  expect(made.cross?.cells.map(({ at, rows }) => [at, rows])).toEqual([
    [[0, 0], 2],
    [[0, 1], 1],
    [[1, 1], 1],
  ]);
  expect(made.cross?.parts.map(({ values }) => values.map(({ id }) => id))).toEqual([
    ['North', 'South'],
    ['b1', 'b2'],
  ]);
});

test('empty cells are segments where they are asked for', () => {
  const made = crossed(scheme([of('region'), cutAt('age', 45)], { showEmpty: true }));
  expect(Object.keys(rowsOf(made))).toEqual(['North×b1', 'North×b2', 'South×b1', 'South×b2', 'rest']);
});

test('yes and no have ids of their own, whatever the file calls them', () => {
  const made = crossed(scheme([of('member'), of('region')]));
  expect(Object.keys(rowsOf(made))).toEqual(['true×North', 'false×South', 'rest']);
  expect(made.labels[0]?.name).toBe('yes · North');
});

test('merged cells are one segment, named by the person and last; a cell that is not there changes nothing', () => {
  const merges = [{ id: 'few', name: 'Few', color: 4, members: ['South×b2', 'North×b2', 'East×b1'] }];
  const said = [{ at: 'North×b1', name: 'Young north', color: 9 }];
  const made = crossed(scheme([of('region'), cutAt('age', 45)], { merges, said }));
  expect(rowsOf(made)).toEqual({ 'North×b1': [0, 5], few: [1, 2], rest: [3, 4] });
  expect(made.labels).toEqual([
    { id: 'North×b1', name: 'Young north', color: 9 },
    { id: 'few', name: 'Few', color: 4 },
  ]);
  expect(made.cross?.cells.map(({ segment }) => segment)).toEqual(['North×b1', 'few', 'few']);
});

test('segments of another cell by reference, in their order; the first counts where they overlap', () => {
  const bitmap = (...rows: number[]) => {
    const made = emptyBitmap(6);
    for (const row of rows) made.set(row);
    return made;
  };
  const members = { big: bitmap(0, 1, 2), small: bitmap(2, 5) };
  const labels = () => [
    { id: 'big', name: 'Big', color: 1 },
    { id: 'small', name: { en: 'Small', sv: 'Små', it: 'Piccoli', da: 'Små' }, color: 2 },
  ];
  const made = scheme([{ of: 'segments', cell: 'other' }, of('member')]);
  const context = { ...contextOver(table, 0, members), labels };
  const evaluated = crossed(made, table, context);
  expect(rowsOf(evaluated)).toEqual({
    'big×true': [0, 2],
    'big×false': [1],
    'small×true': [5],
    rest: [3, 4],
  });
  expect(evaluated.labels[2]?.name).toMatchObject({ en: 'Small · yes', it: 'Piccoli · yes' });
  expect(grid.references(made)).toEqual(['other']);
});

test('a view is crossed by its own rows alone', () => {
  const rows = emptyBitmap(6);
  for (const row of [0, 1]) rows.set(row);
  const made = crossed(scheme([of('region'), of('member')]), viewOf(table, rows));
  expect(rowsOf(made)).toEqual({ 'North×true': [0], 'South×false': [1], rest: [] });
});

describe('what cannot be done is a problem', () => {
  const many = tableFrom({
    one: ['text', Array.from({ length: 300 }, (_, row) => `v${row % 20}`)],
    two: ['text', Array.from({ length: 300 }, (_, row) => `w${row % 15}`)],
    three: ['text', Array.from({ length: 300 }, (_, row) => `x${row % 7}`)],
    id: ['text', Array.from({ length: 300 }, (_, row) => `id${row}`)],
  });
  const problem = (parts: readonly GridPart[], over = many) => {
    const evaluated = result(scheme(parts), over);
    return failed(evaluated) ? say(evaluated.problem.message, 'en') : null;
  };
  test('one part', () => expect(problem([of('one')])).toMatch(/two to four/));
  test('more than 200 segments', () =>
    expect(problem([of('one'), of('two'), of('three')])).toMatch(/has 300 cells.*at most 200/));
  test('a part with more values than that', () =>
    expect(problem([of('one'), of('id')])).toMatch(/300 values/));
  test('a number without bands', () => expect(problem([of('region'), of('age')], table)).toMatch(/bands/));
  test('a column that is gone', () => expect(problem([of('region'), of('gone')], table)).toBe('gone'));
  test.each([
    ['five parts', { parts: [1, 2, 3, 4, 5].map(() => of('region')) }],
    [
      'a cell merged twice',
      {
        merges: [
          { id: 'a', name: 'A', color: 1, members: ['x×y'] },
          { id: 'b', name: 'B', color: 1, members: ['x×y'] },
        ],
      },
    ],
    ['everyone else as a merge', { merges: [{ id: 'rest', name: 'A', color: 1, members: [] }] }],
  ])('%s is not read', (_, wrong) =>
    expect(failed(grid.read({ ...scheme([of('region'), of('member')]), ...wrong }))).toBe(true),
  );
});

test('merging makes room for what is within 200 segments', () => {
  const rows = Array.from({ length: 300 }, (_, row) => row);
  const over = tableFrom({
    one: ['text', rows.map((row) => `v${row % 20}`)],
    two: ['text', rows.map((row) => `w${Math.floor(row / 20)}`)],
  });
  const members = rows.slice(0, 150).map((row) => `v${row % 20}×w${Math.floor(row / 20)}`);
  const merges = [{ id: 'rare', name: 'Rare', color: 1, members }];
  const made = crossed(scheme([of('one'), of('two')], { merges }), over);
  expect(made.segments.length).toBe(151);
  expect(positions(made.segments.at(-1)!.kept)).toEqual(rows.slice(0, 150));
});

describe('the trace', () => {
  const made = scheme([of('region'), cutAt('age', 45)], {
    merges: [{ id: 'old', name: 'Old', color: 1, members: ['North×b2', 'South×b2'] }],
  });
  const traced = (row: number) => {
    const answer = finish(run.trace(made, row, contextOver(table)));
    if (failed(answer)) throw new Error(say(answer.problem.message, 'en'));
    return answer.value;
  };

  test('says what each part of a cell asks, and which other value of one part moves the row', () => {
    const { segments, definitions, moves } = traced(0);
    expect(segments).toEqual(['North×b1']);
    expect(definitions.map(({ segment, matches }) => [segment, matches])).toEqual([
      ['North×b1', true],
      ['old', false],
    ]);
    expect(definitions[0]?.rule).toMatchObject({
      kind: 'group',
      holds: true,
      items: [
        { holds: true, value: 'North' },
        { holds: true, value: 20 },
      ],
    });
    expect(definitions[1]?.rule).toMatchObject({ match: 'any', holds: false, items: [{}, {}] });
    expect(moves).toEqual([
      {
        to: 'old',
        changes: [{ subject: { of: 'column', column: 'age' }, from: 20, to: 45, direction: 'atLeast' }],
      },
    ]);
  });

  test('a row without a value is in none, and moves by getting one', () => {
    const { segments, moves } = traced(3);
    expect(segments).toEqual([]);
    expect(moves[0]).toMatchObject({ to: 'North×b1', changes: [{ from: null, to: 'North' }] });
  });
});

test('ids of cells are read back whatever stands in them', () => {
  const ids = fc.array(fc.string({ unit: fc.constantFrom('a', '×', '\\', 'é', ' ') }), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(ids, (values) => {
      expect(valuesOfCell(cellId(values))).toEqual(values);
    }),
  );
  expect(valuesOfCell('rest')).toEqual(['rest']);
});

test('the same as a search by hand, row by row', () => {
  const text = fc.constantFrom('a', 'b', 'c×d', null);
  const row = fc.tuple(text, fc.option(fc.integer({ min: 0, max: 9 })), fc.option(fc.boolean()));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean(), (rows, isMerged) => {
      const over = tableFrom({
        t: ['text', rows.map(([value]) => value)],
        n: ['number', rows.map(([, value]) => value)],
        y: ['boolean', rows.map(([, , value]) => value)],
      });
      const merged = [cellId(['a', 'b1', 'true']), cellId(['c×d', 'b2', 'false'])];
      const merges = isMerged ? [{ id: 'm', name: 'M', color: 1, members: merged }] : [];
      const evaluated = crossed(scheme([of('t'), cutAt('n', 5), of('y')], { merges }), over);
      const expected: Record<string, number[]> = { rest: [], ...(isMerged && { m: [] }) };
      rows.forEach(([t, n, y], index) => {
        const whole = t !== null && n !== null && y !== null;
        const id = whole ? cellId([t, n < 5 ? 'b1' : 'b2', String(y)]) : 'rest';
        const segment = isMerged && merged.includes(id) ? 'm' : id;
        (expected[segment] ??= []).push(index);
      });
      expect(rowsOf(evaluated)).toEqual(expected);
    }),
  );
});
