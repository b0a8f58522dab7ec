import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromScale,
  standardise,
  type StandardisationName,
  toScale,
} from '../../src/statistics/standardise.ts';
import { finished } from './finished.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

const cars = ownOracle<{
  points: number[][];
  deviations: number[][];
  range: number[][];
  logarithms: number[][];
  mean: number[];
  sd: number[];
  logMean: number[];
  logSd: number[];
}>('standardise');

function scaled(rows: readonly (readonly number[])[], name: StandardisationName) {
  const result = finished(standardise(pointsOf(rows), name));
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

describe('as R has them', () => {
  for (const name of ['deviations', 'range', 'logarithms'] as const)
    test(name, () => {
      const { points } = scaled(cars.points, name);
      const expected = cars[name].flat();
      expect(points.values.length).toBe(expected.length);
      for (const [at, value] of expected.entries()) expect(points.values[at]).toBeCloseTo(value, 12);
    });

  test('the figures that went in', () => {
    for (const [column, scale] of scaled(cars.points, 'deviations').columns.entries()) {
      expect(scale.mean).toBeCloseTo(cars.mean[column]!, 10);
      expect(scale.deviation).toBeCloseTo(cars.sd[column]!, 10);
      expect(scale.isConstant).toBe(false);
    }
    for (const [column, scale] of scaled(cars.points, 'logarithms').columns.entries()) {
      expect(scale.mean).toBeCloseTo(cars.logMean[column]!, 12);
      expect(scale.deviation).toBeCloseTo(cars.logSd[column]!, 12);
      expect(scale.takesLogarithms).toBe(true);
    }
  });
});

test('none leaves the values and tells their figures', () => {
  const { points, columns } = scaled([[1], [5]], 'none');
  expect([...points.values]).toEqual([1, 5]);
  expect(columns[0]).toMatchObject({ mean: 3, least: 1, most: 5, centre: 0, divisor: 1 });
});

test('a constant column becomes 0, even one that rounding would spread', () => {
  for (const name of ['deviations', 'range', 'logarithms'] as const) {
    const { points, columns } = scaled(
      [
        [0.1, 1],
        [0.1, 2],
        [0.1, 4],
      ],
      name,
    );
    expect([points.values[0], points.values[2], points.values[4]]).toEqual([0, 0, 0]);
    expect(columns.map(({ isConstant }) => isConstant)).toEqual([true, false]);
    expect(columns[0]!.divisor).toBe(1);
  }
});

test('a value below zero has no logarithm', () => {
  expect(
    finished(
      standardise(
        pointsOf([
          [1, 0],
          [2, -0.5],
        ]),
        'logarithms',
      ),
    ),
  ).toEqual({ refusal: 'below zero', column: 1 });
});

test('no rows, one row', () => {
  expect(
    finished(standardise({ values: new Float64Array(0), size: 0, width: 1 }, 'deviations')),
  ).toMatchObject({
    columns: [{ mean: 0, deviation: 0, divisor: 1, isConstant: true }],
  });
  expect([...scaled([[7]], 'deviations').points.values]).toEqual([0]);
});

test('there and back again, and the same for further rows', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, fc.constantFrom('none', 'deviations', 'range', 'logarithms'), (values, name) => {
      const { points, columns } = scaled(values, name as StandardisationName);
      expect(toScale(pointsOf(values), columns).values).toEqual(points.values);
      for (const [at, value] of fromScale(points, columns).values.entries())
        expect(value).toBeCloseTo(values.flat()[at]!, 8);
    }),
    { numRuns: 100 },
  );
});
