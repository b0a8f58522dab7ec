import type { Points } from './points.ts';

/** The rows at these positions, in their order; a row may come more than once. */
export function pointsAt({ values, width }: Points, rows: ArrayLike<number>): Points {
  const chosen = new Float64Array(rows.length * width);
  for (let row = 0, to = 0; row < rows.length; row++) {
    const from = rows[row]! * width;
    for (let column = 0; column < width; column++) chosen[to++] = values[from + column]!;
  }
  return { values: chosen, size: rows.length, width };
}
