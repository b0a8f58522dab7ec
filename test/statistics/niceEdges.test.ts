import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceEdges } from '../../src/statistics/niceEdges.ts';

test.each([
  [0, 10, 5, false, [0, 2, 4, 6, 8, 10]],
  [0.1, 0.9, 4, false, [0, 0.25, 0.5, 0.75, 1]],
  [3, 17, 4, true, [0, 5, 10, 15, 20]],
  [-7, 7, 3, false, [-10, 0, 10]],
  [1, 3, 24, true, [1, 2, 3]],
  [
    18.25,
    118.75,
    24,
    false,
    [15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 105, 110, 115, 120],
  ],
  [5, 5, 24, true, [5, 6]],
])('%d to %d in %d', (from, to, bars, isWhole, edges) => {
  expect(niceEdges(from, to, bars, isWhole)).toEqual(edges);
});

test('covers any stretch with rising edges', () => {
  const bound = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(bound, bound, fc.integer({ min: 1, max: 40 }), (one, other, bars) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const edges = niceEdges(from, to, bars);
      expect(edges.length - 1).toBeLessThanOrEqual(bars);
      expect(edges[0]!).toBeLessThanOrEqual(from);
      expect(edges.at(-1)!).toBeGreaterThanOrEqual(to);
      edges.slice(1).forEach((edge, index) => expect(edge).toBeGreaterThan(edges[index]!));
    }),
  );
});
