import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convexHull } from '../../src/statistics/convexHull.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

describe('as R has it', () => {
  for (const { points, corners } of ownOracle<{ points: number[][]; corners: number[] }[]>('convexHull'))
    test(`${points.length} points`, () => {
      const coordinates = (rows: readonly number[]) => rows.map((row) => points[row]!.join(' ')).sort();
      expect(coordinates([...convexHull(pointsOf(points))])).toEqual(coordinates(corners));
    });
});

const hull = (...points: (readonly number[])[]) => [...convexHull(pointsOf(points))];

test('a square with points inside, on its edges and twice, anticlockwise from the left', () => {
  expect(hull([2, 2], [0, 0], [1, 1], [1, 0], [2, 0], [0, 2], [0, 0])).toEqual([1, 4, 0, 5]);
});

test('no point, one, two, some on a line', () => {
  expect(hull()).toEqual([]);
  expect(hull([1, 1], [1, 1])).toEqual([0]);
  expect(hull([1, 1], [0, 5])).toEqual([1, 0]);
  expect(hull([1, 1], [3, 3], [2, 2], [0, 0])).toEqual([3, 1]);
});

test('no point lies outside, and every corner turns left', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 3,
  });
  fc.assert(
    fc.property(points, (given) => {
      const corners = hull(...given).map((row) => given[row]!);
      if (corners.length < 3) return;
      corners.forEach(([x, y], at) => {
        const [toX, toY] = corners[(at + 1) % corners.length]!;
        const side = (a: number, b: number) => (toX - x) * (b - y) - (toY - y) * (a - x);
        expect(side(...corners[(at + 2) % corners.length]!)).toBeGreaterThan(0);
        expect(given.filter((point) => side(...point) < 0)).toEqual([]);
      });
    }),
  );
});
