import { expect, test } from 'vitest';
import type { CellValue } from '../../../src/data/column.ts';
import { columnFrom } from '../columnFrom.ts';
import { asks, findingsOf, inShort, scheme, segment } from './findingsOf.ts';

type Range = readonly [from: number, to: number];

/** Every combination of the scores 1 to 5 once. */
const cells = Array.from({ length: 125 }, (_, cell) => [
  Math.floor(cell / 25) + 1,
  (Math.floor(cell / 5) % 5) + 1,
  (cell % 5) + 1,
]);
const columns = Object.fromEntries(
  ['R', 'F', 'M'].map((name, position) => [
    name,
    columnFrom(
      'number',
      cells.map((cell) => cell[position]!),
    ),
  ]),
);

function definition(rows: readonly (readonly [name: string, ...ranges: Range[]])[]) {
  return scheme(
    rows.map(([name, ...ranges]) =>
      segment(
        name,
        ranges.map(([from, to], position) => asks('RFM'[position]!, 'between', { from, to })),
      ),
    ),
  );
}

/** The names of rfm's vignettes of 2017 to 2019. */
const elevenNames = definition([
  ['Champions', [4, 5], [4, 5], [4, 5]],
  ['Loyal Customers', [2, 5], [3, 5], [3, 5]],
  ['Potential Loyalist', [3, 5], [1, 3], [1, 3]],
  ['New Customers', [4, 5], [1, 1], [1, 1]],
  ['Promising', [3, 4], [1, 1], [1, 1]],
  ['Need Attention', [2, 3], [2, 3], [2, 3]],
  ['About To Sleep', [2, 3], [1, 2], [1, 2]],
  ['At Risk', [1, 2], [2, 5], [2, 5]],
  ['Can’t Lose Them', [1, 1], [4, 5], [4, 5]],
  ['Hibernating', [1, 2], [1, 2], [1, 2]],
  ['Lost', [1, 2], [1, 2], [1, 2]],
]);

/** The names of rfm 0.3.0. */
const tenNames = definition([
  ['Champions', [5, 5], [5, 5], [5, 5]],
  ['Potential Loyalist', [3, 5], [3, 5], [2, 5]],
  ['Loyal Customers', [2, 4], [2, 4], [2, 4]],
  ['Promising', [3, 4], [1, 3], [3, 5]],
  ['New Customers', [4, 5], [1, 3], [1, 5]],
  ['Can’t Lose Them', [1, 2], [3, 4], [4, 5]],
  ['At Risk', [1, 2], [2, 5], [4, 5]],
  ['Need Attention', [1, 3], [3, 5], [3, 5]],
  ['About To Sleep', [2, 3], [1, 3], [1, 4]],
  ['Lost', [1, 1], [1, 5], [1, 5]],
]);

/** The R × F grid of the tutorials: every cell once. */
const grid = definition([
  ['Champions', [5, 5], [4, 5]],
  ['Loyal Customers', [3, 4], [4, 5]],
  ['Potential Loyalists', [4, 5], [2, 3]],
  ['New Customers', [5, 5], [1, 1]],
  ['Promising', [4, 4], [1, 1]],
  ['Need Attention', [3, 3], [3, 3]],
  ['About To Sleep', [3, 3], [1, 2]],
  ['At Risk', [1, 2], [3, 4]],
  ['Can’t Lose Them', [1, 2], [5, 5]],
  ['Hibernating', [1, 2], [1, 2]],
]);

const codes = (values: readonly (readonly CellValue[])[] | undefined) =>
  values?.map((value) => value.join(''));
const sure = (check: string) => ['shadowed', 'duplicateSegment', 'neverMatches'].includes(check);

test('the eleven names: four that nobody can get, 42 cells matched twice, 36 left over', () => {
  const findings = findingsOf(elevenNames, columns);
  expect(findings.filter(({ check }) => sure(check)).map(inShort)).toEqual([
    'wrong duplicateSegment Lost < Hibernating',
    'wrong shadowed New Customers < Potential Loyalist',
    'wrong shadowed Promising < Potential Loyalist',
    'wrong shadowed Can’t Lose Them < At Risk',
  ]);
  const shared = findings.find(({ check, place }) => check === 'overlap' && !place.segment);
  expect(shared?.message.values?.['rows']).toBe(42);
  const left = findings.find(({ check }) => check === 'uncovered');
  expect(left?.message.values).toMatchObject({ rows: 36, share: { percent: 36 / 125 } });
  expect(left?.combinations?.values).toHaveLength(36);
});

test('the ten names: none dead, and the ten cells left over by name', () => {
  const findings = findingsOf(tenNames, columns);
  expect(findings.filter(({ check }) => sure(check))).toEqual([]);
  const shared = findings.find(({ check, place }) => check === 'overlap' && !place.segment);
  expect(shared?.message.values?.['rows']).toBe(58);
  const left = findings.find(({ check }) => check === 'uncovered');
  expect(left?.combinations?.subjects).toEqual(['R', 'F', 'M'].map((column) => ({ of: 'column', column })));
  expect(codes(left?.combinations?.values)).toEqual([
    '215',
    '241',
    '251',
    '252',
    '341',
    '351',
    '441',
    '451',
    '541',
    '551',
  ]);
  expect(left?.rule).toMatchObject({
    match: 'all',
    items: [
      { subject: { column: 'R' }, operator: 'between', value: { from: 2, to: 5 } },
      { subject: { column: 'F' }, operator: 'between', value: { from: 4, to: 5 } },
      { subject: { column: 'M' }, operator: 'equals', value: { number: 1 } },
    ],
  });
  expect(left?.message.values?.['most']).toEqual({ percent: 0.8, digits: 0 });
});

test('the grid is a partition, and the linter is silent', () => {
  expect(findingsOf(grid, columns)).toEqual([]);
});
