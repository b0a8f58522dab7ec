import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { principalComponents, scoresOf } from '../../src/statistics/principalComponents.ts';
import { symmetricEigen } from '../../src/statistics/symmetricEigen.ts';
import { finished } from './finished.ts';
import { mcdonalds, mcdonaldsMissing } from './mcdonaldsOracle.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

const cases = ownOracle<
  Record<
    string,
    {
      points: number[][];
      isScaled: boolean;
      centre: number[];
      sdev: number[];
      proportions: number[];
      loadings: number[][];
      scores: number[][];
    }
  >
>('principalComponents');

/** Columns of two matrices are equal but for their sign. */
function expectColumns(found: Float64Array, expected: readonly (readonly number[])[], digits: number) {
  const width = expected[0]!.length;
  for (let column = 0; column < width; column++) {
    const [largest] = expected
      .map((row, at) => [Math.abs(row[column]!), at] as const)
      .sort(([a], [b]) => b - a);
    const sign = Math.sign(found[largest![1] * width + column]! * expected[largest![1]]![column]!);
    expected.forEach((row, at) =>
      expect(found[at * width + column]! * sign).toBeCloseTo(row[column]!, digits),
    );
  }
}

describe('as R has them', () => {
  for (const [name, expected] of Object.entries(cases))
    test(name, () => {
      const points = pointsOf(expected.points);
      const found = finished(principalComponents(points, expected.isScaled));
      expected.centre.forEach((mean, at) => expect(found.centre[at]! / mean).toBeCloseTo(1, 12));
      expected.sdev.forEach((deviation, at) => expect(found.deviations[at]).toBeCloseTo(deviation, 10));
      expected.proportions.forEach((share, at) => expect(found.proportions[at]).toBeCloseTo(share, 10));
      expectColumns(found.loadings, expected.loadings, 9);
      expectColumns(scoresOf(points, found, points.width).values, expected.scores, 8);
    });
});

test.skipIf(mcdonaldsMissing)("the perceptions of McDonald's", () => {
  const { points, expected } = mcdonalds();
  const found = finished(principalComponents(points, false));
  expected.pca.sdev.forEach((value, at) =>
    expect(Math.abs(found.deviations[at]! - value)).toBeLessThan(1e-8),
  );
  expected.pca.proportion.forEach((value, at) =>
    expect(Math.abs(found.proportions[at]! - value)).toBeLessThan(1e-8),
  );
  const loadings = expected.columns.map((column) =>
    Object.values(expected.pca.loadings).map((component) => component[column]!),
  );
  expectColumns(found.loadings, loadings, 8);
});

test('the largest loading of each component is positive', () => {
  for (const { points, isScaled } of Object.values(cases)) {
    const { loadings, deviations } = finished(principalComponents(pointsOf(points), isScaled));
    const { length: width } = deviations;
    for (let component = 0; component < width; component++) {
      const column = Array.from({ length: width }, (_, row) => loadings[row * width + component]!);
      expect(Math.max(...column)).toBeCloseTo(Math.max(...column.map(Math.abs)), 12);
    }
  }
});

test('a constant column, one row, no rows', () => {
  const found = finished(
    principalComponents(
      pointsOf([
        [1, 0.1],
        [2, 0.1],
        [4, 0.1],
      ]),
      true,
    ),
  );
  expect([...found.deviations]).toEqual([expect.closeTo(1, 12), 0]);
  expect([...found.loadings]).toEqual([1, 0, 0, 1]);
  expect([...found.scale]).toEqual([expect.closeTo(1.5275252316519468, 12), 1]);
  const one = finished(principalComponents(pointsOf([[3, 4]]), false));
  expect([[...one.deviations], [...one.proportions]]).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(
    finished(principalComponents({ values: new Float64Array(0), size: 0, width: 2 }, true)).deviations,
  ).toEqual(new Float64Array(2));
});

test('eigenvalues and vectors put the matrix together again', () => {
  const matrices = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc
      .array(fc.integer({ min: -20, max: 20 }), { minLength: width * width, maxLength: width * width })
      .map((entries) => ({
        width,
        matrix: Float64Array.from(entries, (_, at) => {
          const [row, column] = [Math.floor(at / width), at % width];
          return entries[Math.min(row, column) * width + Math.max(row, column)]!;
        }),
      })),
  );
  fc.assert(
    fc.property(matrices, ({ width, matrix }) => {
      const { values, vectors } = finished(symmetricEigen(matrix, width));
      for (let row = 0; row < width; row++)
        for (let column = 0; column < width; column++) {
          let [entry, product] = [0, 0];
          for (let at = 0; at < width; at++) {
            entry += vectors[row * width + at]! * values[at]! * vectors[column * width + at]!;
            product += vectors[at * width + row]! * vectors[at * width + column]!;
          }
          expect(entry).toBeCloseTo(matrix[row * width + column]!, 9);
          expect(product).toBeCloseTo(row === column ? 1 : 0, 10);
        }
      for (let at = 1; at < width; at++) expect(values[at]).toBeLessThanOrEqual(values[at - 1]!);
    }),
  );
});
