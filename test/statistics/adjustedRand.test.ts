import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedRand } from '../../src/statistics/adjustedRand.ts';
import { codesOf } from '../../src/statistics/codesOf.ts';
import { contingency } from '../../src/statistics/contingency.ts';
import { bestJaccard, jaccard } from '../../src/statistics/jaccard.ts';
import { randIndex } from '../../src/statistics/randIndex.ts';
import { ownOracle } from './ownOracle.ts';

const cases = ownOracle<
  {
    first: number[];
    second: number[];
    rows: number;
    columns: number;
    adjusted: number;
    rand: number;
    jaccard: number[][];
  }[]
>('adjustedRand');

describe('as scikit-learn has them', () => {
  for (const { first, second, rows, columns, ...expected } of cases)
    test(`${first.length} rows, ${rows} by ${columns} segments`, () => {
      const table = contingency(first, second, rows, columns);
      expect(adjustedRand(table)).toBeCloseTo(expected.adjusted, 12);
      expect(randIndex(table)).toBeCloseTo(expected.rand, 12);
      jaccard(table).forEach((share, at) => expect(share).toBeCloseTo(expected.jaccard.flat()[at]!, 12));
      bestJaccard(table).forEach((share, row) =>
        expect(share).toBeCloseTo(Math.max(...expected.jaccard[row]!), 12),
      );
    });
});

test('a table with its sums', () => {
  expect(contingency([0, 0, 1], [2, 2, 0], 2, 3)).toEqual({
    rows: 2,
    columns: 3,
    counts: Float64Array.of(0, 0, 2, 1, 0, 0),
    rowSums: Float64Array.of(2, 1),
    columnSums: Float64Array.of(1, 0, 2),
    total: 3,
  });
});

test('labels of any kind', () => {
  const { codes, values } = codesOf(['b', 'a', 'b', null]);
  expect([[...codes], values]).toEqual([
    [0, 1, 0, 2],
    ['b', 'a', null],
  ]);
});

test('all together, all apart, fewer than two rows', () => {
  expect(adjustedRand(contingency([0, 0, 0], [1, 1, 1], 2, 2))).toBe(1);
  expect(adjustedRand(contingency([0, 1, 2], [2, 0, 1], 3, 3))).toBe(1);
  expect(adjustedRand(contingency([0, 0, 0], [0, 1, 2], 1, 3))).toBe(0);
  expect([adjustedRand(contingency([0], [0], 1, 1)), randIndex(contingency([], [], 1, 1))]).toEqual([
    null,
    null,
  ]);
});

test('a segment without rows agrees with none', () => {
  expect([...jaccard(contingency([0, 0], [1, 1], 2, 2))]).toEqual([0, 1, 0, 0]);
});

test('by counting every pair', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 2,
  });
  fc.assert(
    fc.property(rows, (given) => {
      let [both, first, second, all] = [0, 0, 0, 0];
      given.forEach(([a, b], at) =>
        given.slice(at + 1).forEach(([c, d]) => {
          all++;
          if (a === c) first++;
          if (b === d) second++;
          if (a === c && b === d) both++;
        }),
      );
      const table = contingency(
        given.map(([a]) => a),
        given.map(([, b]) => b),
        4,
        3,
      );
      expect(randIndex(table)).toBeCloseTo((both + all - first - second + both) / all, 12);
      const most = (first + second) / 2 - (first * second) / all;
      if (most > 1e-9) expect(adjustedRand(table)).toBeCloseTo((both - (first * second) / all) / most, 9);
      else expect(adjustedRand(table)).toBe(1);
    }),
  );
});
