import { squaredDistance } from '../../../statistics/squaredDistance.ts';
import type { Points } from '../../../statistics/points.ts';
import type { Axis, Space } from './space.ts';
import { place } from './space.ts';

/** One row as a point, from its reading in each axis; null where one that is needed is missing. */
export function pointOf({ axes, width, weight }: Space, readings: readonly number[]): Float64Array | null {
  const point = new Float64Array(width);
  for (const [position, axis] of axes.entries()) {
    const read = readings[position]!;
    const reading = Number.isNaN(read) ? axis.fill : read;
    if (reading === null) return null;
    place(axis, weight, reading, point, 0);
  }
  return point;
}

/** The squared distances of a point to all centres. */
export function squaresTo(point: Float64Array, centres: Points): Float64Array {
  return Float64Array.from({ length: centres.size }, (_, centre) =>
    squaredDistance(point, 0, centres.values, centre * centres.width, centres.width),
  );
}

/** The position of the least, of equal ones the first; `except` is passed over. */
export function leastOf(squares: Float64Array, except = -1): number {
  let least = -1;
  squares.forEach((square, at) => {
    if (at !== except && (least < 0 || square < squares[least]!)) least = at;
  });
  return least;
}

/** How much of the squared distance of a point to a centre one axis makes. */
export function partOf({ from, width }: Axis, point: Float64Array, centres: Points, centre: number): number {
  return squaredDistance(point, from, centres.values, centre * centres.width + from, width);
}
