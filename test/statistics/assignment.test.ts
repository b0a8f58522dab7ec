import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignment } from '../../src/statistics/assignment.ts';
import { contingency } from '../../src/statistics/contingency.ts';
import { relabelling } from '../../src/statistics/relabelling.ts';
import { ownOracle } from './ownOracle.ts';

const cases = ownOracle<{ weights: number[][]; sum: number }[]>('assignment');

/** The pairs found are pairs, and this is their sum. */
function sumOf(weights: readonly (readonly number[])[]): number {
  const columns = weights[0]!.length;
  const found = assignment(Float64Array.from(weights.flat()), weights.length, columns);
  const used = [...found].filter((column) => column >= 0);
  expect(new Set(used).size).toBe(used.length);
  expect(used.length).toBe(Math.min(weights.length, columns));
  return found.reduce((sum, column, row) => sum + (column >= 0 ? weights[row]![column]! : 0), 0);
}

/** The best sum, each way tried. */
function bestOf(
  weights: readonly (readonly number[])[],
  row = 0,
  free = weights[0]!.map((_, column) => column),
): number {
  if (row === weights.length) return 0;
  const spare =
    weights.length - row > free.length ? bestOf(weights, row + 1, free) : Number.NEGATIVE_INFINITY;
  return Math.max(
    spare,
    ...free.map(
      (column) =>
        weights[row]![column]! +
        bestOf(
          weights,
          row + 1,
          free.filter((other) => other !== column),
        ),
    ),
  );
}

describe('as scipy has it', () => {
  for (const { weights, sum } of cases)
    test(`${weights.length} by ${weights[0]!.length}, ${sum}`, () => expect(sumOf(weights)).toBe(sum));
});

test('the best of all ways, tried one by one', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(tables, (weights) => {
      expect(sumOf(weights) - bestOf(weights)).toBe(0);
    }),
  );
});

test('a segment keeps the number that most of its rows had', () => {
  expect([...relabelling(contingency([0, 0, 1, 1, 2, 2], [2, 2, 0, 0, 1, 1], 3, 3))]).toEqual([1, 2, 0]);
});

test('segments without a partner take the numbers that follow', () => {
  expect([...relabelling(contingency([0, 0, 0, 1, 1, 1], [0, 1, 1, 2, 3, 3], 2, 4))]).toEqual([2, 0, 3, 1]);
  expect([...relabelling(contingency([0, 0, 1, 2, 2], [1, 1, 1, 0, 0], 3, 2))]).toEqual([2, 0]);
});
