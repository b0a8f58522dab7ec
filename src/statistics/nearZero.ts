import type { Points } from './points.ts';

/**
 * The points moved so that every coordinate has a mean near zero, where sums keep most digits, and what was taken from
 * each coordinate: its mean rounded to a whole number, so that whole numbers stay whole and standardised ones stay put.
 */
export function nearZero(points: Points): { readonly moved: Points; readonly taken: Float64Array } {
  const { values, size, width } = points;
  const taken = new Float64Array(width);
  for (let at = 0; at < values.length; at += width)
    for (let coordinate = 0; coordinate < width; coordinate++) taken[coordinate]! += values[at + coordinate]!;
  for (let coordinate = 0; coordinate < width; coordinate++)
    taken[coordinate] = Math.round(taken[coordinate]! / Math.max(1, size)) + 0;
  if (taken.every((part) => part === 0)) return { moved: points, taken };
  const moved = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += width)
    for (let coordinate = 0; coordinate < width; coordinate++)
      moved[at + coordinate] = values[at + coordinate]! - taken[coordinate]!;
  return { moved: { values: moved, size, width }, taken };
}
