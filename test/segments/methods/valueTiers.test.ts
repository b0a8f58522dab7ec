import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { tableOf, type Table } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { rules } from '../../../src/segments/methods/rules.ts';
import { run as runRules } from '../../../src/segments/methods/rules.run.ts';
import { valueTiers, type ValueTiersScheme } from '../../../src/segments/methods/valueTiers.ts';
import { run } from '../../../src/segments/methods/valueTiers.run.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import oracle from '../../oracle/valueTiers/valueTiers.json' with { type: 'json' };
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const value = { of: 'column', column: 'x' } as const;
const scheme: ValueTiersScheme = { ...valueTiers.initial, value };
const numbers = (...rows: (number | null)[]): Table =>
  tableOf([{ name: 'x', column: columnFrom('number', rows) }]);

const result = (table: Table, made = scheme, context: Partial<MethodContext> = {}) =>
  finish(run.evaluate(made, { ...contextOver(table), ...context }));

function tiers(...given: Parameters<typeof result>): Segmentation {
  const evaluated = result(...given);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

const rowsIn = ({ segments, rest }: Segmentation) => [
  ...segments.map(({ kept }) => positions(kept)),
  positions(rest),
];

describe('rows are parted by the share of those before them', () => {
  test('the row that crosses a border stays in the better tier; missing values are everyone else', () => {
    // Of 100: 70 before the 15, 85 before the 8, 93 before the 5, 98 before the 2.
    expect(rowsIn(tiers(numbers(5, 70, null, 15, 2, 8)))).toEqual([[1, 3], [0, 5], [4], [2]]);
  });

  test('equal values stay together in the better tier', () => {
    expect(rowsIn(tiers(numbers(10, 10, 10, 10, 10)))).toEqual([[0, 1, 2, 3, 4], [], [], []]);
  });

  test('own borders', () => {
    const made = { ...scheme, first: 50, second: 90 };
    expect(rowsIn(tiers(numbers(40, 30, 20, 10), made))).toEqual([[0, 1], [2], [3], []]);
  });

  test('any rows: tiers hold falling values, and each row with a value is in one', () => {
    const row = fc.option(fc.integer({ min: 0, max: 50 }), { nil: null });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        fc.pre(rows.some((each) => each !== null && each > 0));
        const parts = rowsIn(tiers(numbers(...rows)));
        expect(parts.flat().toSorted((a, b) => a - b)).toEqual(rows.map((_, place) => place));
        const [a, b, c, rest] = parts.map((part) => part.map((place) => rows[place]!));
        expect(rest!.every((each) => each === null)).toBe(true);
        expect(Math.min(...a!)).toBeGreaterThan(Math.max(-1, ...b!));
        expect(Math.min(51, ...b!)).toBeGreaterThan(Math.max(-1, ...c!));
      }),
    );
  });
});

test('another table is parted by the borders of the reference', () => {
  const reference = contextOver(numbers(70, 15, 8, 5, 2));
  expect(rowsIn(tiers(numbers(14, 15, 1, 6), scheme, { reference }))).toEqual([[1], [0, 3], [2], []]);
});

test('what cannot be shared out is said', () => {
  const said = (table: Table, made = scheme, context: Partial<MethodContext> = {}) => {
    const evaluated = result(table, made, context);
    return failed(evaluated) ? say(evaluated.problem.message, 'en') : null;
  };
  expect(said(numbers(1, -2, 3))).toBe(
    '1 row has a value below zero, so shares of the whole cannot be told.',
  );
  expect(said(numbers(0, 0, null))).toBe('The values add up to nothing: there is nothing to share out.');
  expect(said(numbers(1), { ...scheme, value: null })).toBe('Choose a column of numbers for “Value”.');
  expect(said(numbers(1, 2), { ...scheme, second: 80 })).toBe(
    'B must reach further than A: give it a higher per cent.',
  );
  expect(said(numbers(1, 2), scheme, { isAggregate: true })).toMatch(/^A row of this table is a group/);
});

test('the trace agrees with the tiers, and its moves land where they say', () => {
  const rows = [5, 70, null, 15, 2, 8];
  const table = numbers(...rows);
  const made = tiers(table);
  const { least } = { least: [15, 5, 2] };
  for (const row of rows.keys()) {
    const traced = finish(run.trace(scheme, row, contextOver(table)));
    if (failed(traced)) throw new Error(say(traced.problem.message, 'en'));
    expect(traced.value.segments).toEqual(
      made.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id),
    );
    for (const { to, changes } of traced.value.moves) {
      const moved = changes[0]!.to as number;
      const tier = least.findIndex((lowest) => moved >= lowest);
      expect([row, ['a', 'b', 'c'][tier]]).toEqual([row, to]);
    }
  }
});

test('a tier without rows takes nobody, and is passed over by the moves', () => {
  const table = numbers(100, 1);
  expect(rowsIn(tiers(table))).toEqual([[0], [], [1], []]);
  const [best, last] = [0, 1].map((row) => finish(run.trace(scheme, row, contextOver(table))));
  expect(best).toMatchObject({ value: { moves: [{ to: 'c', changes: [{ to: 1 }] }] } });
  expect(last).toMatchObject({ value: { moves: [{ to: 'a', changes: [{ to: 100 }] }] } });
});

test('below all tiers of the reference is its last one with rows, by rules too', () => {
  const reference = contextOver(numbers(10));
  const context = { ...contextOver(numbers(5, 12)), reference };
  expect(rowsIn(tiers(numbers(5, 12), scheme, { reference }))).toEqual([[0, 1], [], [], []]);
  const said = finish(run.become!(scheme, context));
  expect(failed(said) ? null : said.value.segments.map(({ id }) => id)).toEqual(['a']);
});

test('said as rules, the tiers hold the same rows', () => {
  const table = numbers(5, 70, null, 15, 2, 8);
  const said = finish(run.become!(scheme, contextOver(table)));
  if (failed(said)) throw new Error(say(said.problem.message, 'en'));
  const read = rules.read(JSON.parse(JSON.stringify(said.value)));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  const made = finish(runRules.evaluate(read.value, contextOver(table)));
  if (failed(made)) throw new Error(say(made.problem.message, 'en'));
  expect(rowsIn(made.value)).toEqual(rowsIn(tiers(table)));
});

test('the report tells the concentration', () => {
  const report = tiers(numbers(5, 70, null, 15, 2, 8)).report!;
  const figures = report.find(({ part }) => part === 'figures');
  expect(figures).toMatchObject({
    figures: [{ value: 100 }, { value: { percent: 0.7 } }, { value: { number: expect.closeTo(0.584, 10) } }],
  });
  const table = report.find(({ part }) => part === 'table');
  expect(table).toMatchObject({
    rows: [
      ['A', 15, 2, { percent: 0.4 }, { percent: 0.85 }],
      ['B', 5, 2, { percent: 0.4 }, { percent: 0.13 }],
      ['C', 2, 1, { percent: 0.2 }, { percent: 0.02 }],
    ],
  });
});

test('land masses, as R has them: every tier, and the concentration to twelve digits', () => {
  const table = numbers(...oracle.area);
  const usual = tiers(table);
  expect(segmentOfEach(usual, oracle.area.length)).toEqual(oracle.usual);
  const own = tiers(table, { ...scheme, first: 50, second: 75 });
  expect(segmentOfEach(own, oracle.area.length)).toEqual(oracle.own);
  expect(usual.report!.find(({ part }) => part === 'figures')).toMatchObject({
    figures: [
      { value: oracle.sum },
      { value: { percent: expect.closeTo(oracle.top, 12) } },
      { value: { number: expect.closeTo(oracle.gini, 12) } },
    ],
  });
});
