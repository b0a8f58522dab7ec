import type { Points } from '../../../statistics/points.ts';
import type { Bounds } from '../../../statistics/outliers.ts';
import type { ColumnScale } from '../../../statistics/standardise.ts';
import { pacer, type Work } from '../../../data/work.ts';
import type { Variable } from './variable.ts';

/** A variable with how its values become coordinates, and what that took. */
export interface Axis extends Variable {
  /** The first of its coordinates, and how many there are: one, or one a category. */
  readonly from: number;
  readonly width: number;
  /** What stands for a missing value; null where rows without it are left out. */
  readonly fill: number | null;
  readonly missing: number;
  /** Values beyond these are set to them; null: none are. */
  readonly bounds: Bounds | null;
  readonly beyond: number;
  readonly takesLogarithms: boolean;
  /** Null for categories. */
  readonly scale: ColumnScale | null;
}

/** Where rows become points: categories lie so that two rows that differ in one are √2 weights apart. */
export interface Space {
  readonly axes: readonly Axis[];
  readonly width: number;
  readonly weight: number;
  /** What a category that differs costs beside a squared distance of 1: two squared weights. */
  readonly gamma: number;
}

/** Writes the coordinates of one reading, which is not missing, into zeros at the place of its row. */
export function place(axis: Axis, weight: number, reading: number, values: Float64Array, row: number): void {
  const { from, width, scale } = axis;
  if (scale === null) {
    if (reading < width) values[row + from + reading] = weight;
  } else values[row + from] = toScale(axis, scale, reading);
}

/** A reading as its coordinate. */
function toScale({ bounds, takesLogarithms }: Axis, { centre, divisor }: ColumnScale, reading: number) {
  const within = bounds === null ? reading : Math.min(bounds.high, Math.max(bounds.low, reading));
  return ((takesLogarithms ? Math.log1p(Math.max(0, within)) : within) - centre) / divisor;
}

/** A coordinate as the value that it stands for. */
export function fromScale({ takesLogarithms, scale }: Axis, coordinate: number): number {
  const value = coordinate * (scale?.divisor ?? 1) + (scale?.centre ?? 0);
  return takesLogarithms ? Math.expm1(value) : value;
}

/** The rows of a table that have what the space needs, in ascending order; null rows: all. */
export function* rowsWithin(
  { axes }: Pick<Space, 'axes'>,
  readings: readonly Float64Array[],
  length: number,
  rows: { get(row: number): number } | null,
): Work<Uint32Array> {
  const needed = axes.flatMap(({ fill }, position) => (fill === null ? [readings[position]!] : []));
  const kept = new Uint32Array(length);
  let count = 0;
  const isTime = pacer();
  for (let row = 0; row < length; row++) {
    if ((row & 0x3fff) === 0 && isTime()) yield { fraction: row / length };
    if (rows !== null && !rows.get(row)) continue;
    let isThere = true;
    for (const values of needed) isThere &&= !Number.isNaN(values[row]!);
    if (isThere) kept[count++] = row;
  }
  return kept.slice(0, count);
}

/** Rows as points of the space. */
export function* placeRows(
  { axes, width, weight }: Space,
  readings: readonly Float64Array[],
  rows: Uint32Array,
): Work<Points> {
  const values = new Float64Array(rows.length * width);
  const isTime = pacer();
  for (let position = 0; position < axes.length; position++) {
    const axis = axes[position]!;
    const read = readings[position]!;
    for (let at = 0; at < rows.length; at++) {
      const reading = read[rows[at]!]!;
      place(axis, weight, Number.isNaN(reading) ? (axis.fill ?? reading) : reading, values, at * width);
      if ((at & 0x3fff) === 0 && isTime()) yield { fraction: (position + at / rows.length) / axes.length };
    }
  }
  return { values, size: rows.length, width };
}
