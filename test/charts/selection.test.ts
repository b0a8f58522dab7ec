import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleOfSelection, whereOfSelection } from '../../src/app/markEdits.ts';
import type { ChartContext, ChartRow } from '../../src/charts/chart.ts';
import { chartNamed, charts } from '../../src/charts/index.ts';
import type { Selection } from '../../src/charts/selection.ts';
import { summaryNamed } from '../../src/charts/summarise/index.ts';
import type { SummaryInput } from '../../src/charts/summarise/summary.ts';
import {
  booleanColumn,
  type Column,
  dateColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import { countRows } from '../../src/data/bitmap.ts';
import { tableOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';
import { failed } from '../../src/language/problem.ts';
import { evaluateRule } from '../../src/segments/evaluateRule.ts';
import { conditionsOf } from '../../src/segments/rule.ts';
import { restSegment } from '../../src/segments/segmentation.ts';
import { contextOver } from '../segments/contextOver.ts';
import { contextOf, exampleRows, plainInput, segmentationOf } from './exampleRows.ts';

const length = 240;
const membersOf = (rest: number) => Array.from({ length }, (_, row) => row).filter((row) => row % 3 === rest);
const segmentation = segmentationOf(['a', 'b'], [membersOf(0), membersOf(1)], length);
const members = {
  ...Object.fromEntries(segmentation.segments.map(({ id, kept }) => [id, kept])),
  [restSegment]: segmentation.rest,
};

const letters = 'abcdefghijkl';
const columns: Readonly<Record<string, Column>> = {
  age: numberColumn(
    Float64Array.from({ length }, (_, row) => (row % 17 === 0 ? NaN : 18 + ((row * 31) % 70))),
  ),
  spend: numberColumn(Float64Array.from({ length }, (_, row) => ((row * 53) % 997) / 10)),
  job: textColumnFrom(
    Array.from({ length }, (_, row) => (row % 23 === 0 ? null : letters[(row * 7) % letters.length]!)),
  ),
  member: booleanColumn(
    Uint8Array.from({ length }, (_, row) => row % 3),
    ['no', 'yes'],
  ),
  joined: dateColumn(
    Float64Array.from({ length }, (_, row) =>
      row % 29 === 0 ? NaN : Date.UTC(2022, 10, 3 + row * 3, row % 24),
    ),
  ),
};
const table = tableOf(Object.entries(columns).map(([name, column]) => ({ name, column })));

/** How many rows a selection comes to, as the rules count them. */
function countOf(selection: Selection): number {
  let id = 0;
  const rule = ruleOfSelection(selection, 'segments', () => `i${id++}`);
  const rows = finish(evaluateRule(rule, contextOver(table, 0, members)));
  if (failed(rows)) throw new Error('a selection that cannot be asked');
  return countRows(rows.value.rows);
}

function drawn(name: string, column: string, more: Partial<SummaryInput> = {}) {
  const chart = chartNamed(name)!;
  const input = { ...plainInput, segmentation, column: columns[column]!, ...more };
  const rows = finish(summaryNamed(name)!.rows(input));
  const context = contextOf({ column, against: 'spend', isSplit: input.isSplit });
  return { chart, rows, context };
}

/** Each mark of a chart with the rows that it says it stands for. */
const told: readonly (readonly [
  name: string,
  column: string,
  of: (row: ChartRow) => unknown,
  more?: Partial<SummaryInput>,
])[] = [
  ['histogramBySegment', 'age', ({ units }) => units],
  ['timeBySegment', 'joined', ({ units }) => units, { period: 'week' }],
  ['timeBySegment', 'joined', ({ units }) => units, { period: 'quarter' }],
  ['categoryBySegment', 'job', ({ units }) => units],
  ['rateBySegment', 'member', ({ yes }) => yes],
];

for (const [name, column, of, more] of told)
  test(`a mark of ${name} of ${column} asks for exactly its rows`, () => {
    const { chart, rows, context } = drawn(name, column, more);
    expect(rows.length).toBeGreaterThan(2);
    let counted = 0;
    for (const row of rows.filter((_, index) => index < 12 || index % 9 === 0)) {
      const mark = name === 'rateBySegment' ? { ...row, says: 'yes' } : row;
      expect([row, countOf(chart.selection!(mark, rows, context)!)]).toEqual([row, of(row)]);
      counted++;
    }
    expect(counted).toBeGreaterThan(2);
  });

test('a point asks for the rows at its place', () => {
  const { chart, rows, context } = drawn('scatter', 'age', { against: columns['spend']! });
  const [row] = rows;
  const same = rows.filter(
    ({ segment, x, y }) => segment === row!['segment'] && x === row!['x'] && y === row!['y'],
  );
  expect(countOf(chart.selection!(row!, rows, context)!)).toBe(same.length);
});

test('a field asks for the rows between its edges, the upper ones where they are closed', () => {
  const { chart, rows, context } = drawn('scatter', 'age', { against: columns['spend']! });
  const field = { segment: 'a', drawn: 'fields', x: 20, toX: 40, y: 10, toY: 53, rows: 0, all: 0 };
  const { age, spend } = columns as Readonly<Record<string, Column>>;
  for (const [closedX, closedY] of [
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const) {
    const isBelow = (value: number, to: number, closed: number) => (closed ? value <= to : value < to);
    const inside = membersOf(0).filter((row) => {
      const [x, y] = [age!.at(row), spend!.at(row)] as [number | null, number];
      return x !== null && x >= 20 && isBelow(x, 40, closedX) && y >= 10 && isBelow(y, 53, closedY);
    });
    expect(countOf(chart.selection!({ ...field, closedX, closedY }, rows, context)!)).toBe(inside.length);
  }
});

test('a range asks for all that lies in it', () => {
  const { chart, rows, context } = drawn('histogramBySegment', 'age');
  fc.assert(
    fc.property(
      fc.tuple(fc.double({ min: 18, max: 90, noNaN: true }), fc.double({ min: 0.5, max: 40, noNaN: true })),
      ([from, width]) => {
        const to = Math.min(from + width, 90);
        const chosen = chart.ranged!({ segment: null, x: [from, to], y: [0, 1] }, rows, context);
        const touched = rows.filter((row) => Number(row['to']) > from && Number(row['from']) < to);
        const units = touched.reduce((sum, row) => sum + Number(row['units']), 0);
        expect(chosen ? countOf(chosen) : 0).toBe(units);
      },
    ),
    { numRuns: 50 },
  );
  const written = { segment: 'a', x: [30, 40], y: [0, 0], isWritten: true } as const;
  const ages = Array.from({ length }, (_, row) => columns['age']!.at(row));
  const inside = ages.filter(
    (age, row) => row % 3 === 0 && Number(age) >= 30 && Number(age) <= 40 && age !== null,
  );
  expect(countOf(chart.ranged!(written, rows, context)!)).toBe(inside.length);
});

test('parts of an outline are joined by any', () => {
  const part = (from: number, to: number) => [{ column: 'age', operator: 'between', value: { from, to } }];
  const selection = { label: '', segment: null, where: [], anyOf: [part(20, 25), part(24, 30)] };
  const ages = Array.from({ length }, (_, row) => columns['age']!.at(row));
  expect(countOf(selection)).toBe(
    ages.filter((age) => age !== null && Number(age) >= 20 && Number(age) <= 30).length,
  );
  expect([...conditionsOf(whereOfSelection(selection, () => 'i'))]).toHaveLength(2);
});

describe.each(charts.filter(({ selection }) => selection))('$name', (chart) => {
  const rows = exampleRows.get(chart.name)!;
  const context: ChartContext = contextOf();

  test('offers its marks in the table of its numbers', () => {
    const { rows: lines, marks } = chart.table(rows, context);
    expect(marks).toHaveLength(lines.length);
    marks!.forEach((line, index) => expect(line).toHaveLength(lines[index]!.length));
    const chosen = marks!
      .flat()
      .flatMap((mark) => (mark ? (chart.selection!(mark, rows, context) ?? []) : []));
    expect(chosen.length).toBeGreaterThan(0);
    for (const { where } of chosen)
      for (const { column } of where) expect(column).toEqual(expect.any(String));
  });

  test('an entry of its legend is its segment', () => {
    expect(chart.selection!({ segment: 'a' }, rows, context)).toEqual({ label: '', segment: 'a', where: [] });
    expect(chart.selection!({ text: 'an axis' }, rows, context)).toBeNull();
  });

  test('has panels that turn pixels into numbers and back', () => {
    for (const { x, y, left, width, top, height } of chart.panels?.(rows, context) ?? []) {
      expect(x.at(x.invert(left + width / 3))).toBeCloseTo(left + width / 3, 6);
      expect(y.at(y.invert(top + height / 3))).toBeCloseTo(top + height / 3, 6);
      expect(left + width).toBeLessThanOrEqual(context.width);
    }
  });
});
