import type { Points } from './points.ts';

/**
 * The rows that are corners of the least convex outline of points in the plane (their first two coordinates), anti-
 * clockwise from the lowest x (of those, the lowest y); points on an edge are no corners, of equal ones the first
 * counts. One row for one distinct point, two for points on a line.
 * Source: Andrew, Another Efficient Algorithm for Convex Hulls in Two Dimensions (1979).
 */
export function convexHull({ values, size, width }: Points): Uint32Array {
  const x = (row: number) => values[row * width]!;
  const y = (row: number) => values[row * width + 1]!;
  const rows = Uint32Array.from({ length: size }, (_, row) => row).sort((a, b) => x(a) - x(b) || y(a) - y(b));
  const distinct = rows.filter(
    (row, at) => at === 0 || x(row) !== x(rows[at - 1]!) || y(row) !== y(rows[at - 1]!),
  );
  if (distinct.length < 3) return distinct;
  const half = (order: Uint32Array) => {
    const corners: number[] = [];
    for (const row of order) {
      while (corners.length > 1 && !turnsLeft(corners.at(-2)!, corners.at(-1)!, row)) corners.pop();
      corners.push(row);
    }
    return corners.slice(0, -1);
  };
  const turnsLeft = (a: number, b: number, c: number) =>
    (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)) > 0;
  return Uint32Array.from([...half(distinct), ...half(distinct.toReversed())]);
}
