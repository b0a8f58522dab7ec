import type { CellValue, Column } from '../../../data/column.ts';
import type { Work } from '../../../data/work.ts';
import type { Points } from '../../../statistics/points.ts';
import { squaredDistance } from '../../../statistics/squaredDistance.ts';
import { numberShape } from '../../moves/numberShape.ts';
import type { Move, ValueChange } from '../../trace.ts';
import { leastOf, pointOf, squaresTo } from './distances.ts';
import { type Axis, fromScale, type Space } from './space.ts';

interface Candidate {
  readonly reading: number;
  readonly to: CellValue;
  readonly direction: ValueChange['direction'];
}

/** A row on its way: its readings, its point, and the segment it is in. */
interface From {
  readonly space: Space;
  readonly centres: Points;
  readonly readings: readonly number[];
  readonly point: Float64Array;
  readonly own: number;
}

/** The least change of one value that takes a row to each other segment, the centres staying where they are. */
export function* movesOf(
  from: From,
  columns: readonly Column[],
  row: number,
  ids: readonly string[],
): Work<readonly Move[]> {
  const { space, centres, readings, point, own } = from;
  const found: { readonly move: Move; readonly squares: number }[] = [];
  for (let target = 0; target < centres.size; target++) {
    if (target === own) continue;
    let best: { readonly move: Move; readonly squares: number } | null = null;
    for (const [position, axis] of space.axes.entries()) {
      for (const { reading, to, direction } of yield* candidates(from, axis, columns[position]!, target)) {
        const moved = pointOf(space, readings.with(position, reading));
        if (!moved || leastOf(squaresTo(moved, centres)) !== target) continue;
        const squares = squaredDistance(point, 0, moved, 0, point.length);
        if (best && best.squares <= squares) continue;
        const change = { subject: axis.trait, from: columns[position]!.at(row), to, direction };
        best = { move: { to: ids[target]!, changes: [change] }, squares };
      }
    }
    if (best) found.push(best);
  }
  return found.toSorted((one, other) => one.squares - other.squares).map(({ move }) => move);
}

/** The readings of one axis that might take a row to a segment. */
function* candidates(from: From, axis: Axis, column: Column, target: number): Work<readonly Candidate[]> {
  yield { fraction: null };
  if (axis.kind === 'yesNo')
    return [0, 1].map((reading): Candidate => ({ reading, to: reading === 1, direction: 'exactly' }));
  if (axis.kind === 'category')
    return axis.categories.map((to, reading): Candidate => ({ reading, to, direction: 'exactly' }));
  if (column.type !== 'number') return [];
  const { decimals } = yield* numberShape(column);
  const crossing = crossingOf(from, axis, target);
  if (crossing === null) return [];
  const { coordinate, isUp } = crossing;
  const border = fromScale(axis, coordinate);
  const parts = decimals === null ? 10 ** fineDecimals(axis) : 10 ** decimals;
  const first = isUp ? Math.ceil(border * parts) / parts : Math.floor(border * parts) / parts;
  // On the border itself two centres are as near; one step further it is crossed.
  const second = Math.round(first * parts + (isUp ? 1 : -1)) / parts;
  const direction = isOutermost(from, axis, target, isUp) ? (isUp ? 'atLeast' : 'atMost') : 'exactly';
  return [first, second].map((reading): Candidate => ({ reading, to: reading, direction }));
}

/** Decimals that tell a thousandth of a standard deviation. */
function fineDecimals({ scale }: Axis): number {
  const deviation = scale?.deviation ?? 1;
  return deviation > 0 ? Math.max(0, Math.min(12, Math.ceil(3 - Math.log10(deviation)))) : 3;
}

/**
 * Where along one coordinate a row comes as near to another centre as to its own: the difference of the squared
 * distances is linear there, D² − d² = 2 t (b − a).
 */
function crossingOf({ point, centres, own }: From, { from }: Axis, target: number) {
  const { values, width } = centres;
  const apart = values[target * width + from]! - values[own * width + from]!;
  if (apart === 0) return null;
  const squares = squaresTo(point, centres);
  const step = (squares[target]! - squares[own]!) / (2 * apart);
  return { coordinate: point[from]! + step, isUp: step > 0 };
}

/** Whether no centre lies further out, so that every value beyond the border is in the segment as well. */
function isOutermost({ centres }: From, { from, bounds }: Axis, target: number, isUp: boolean): boolean {
  if (bounds !== null) return false;
  const { values, size, width } = centres;
  const own = values[target * width + from]!;
  for (let centre = 0; centre < size; centre++) {
    const other = values[centre * width + from]!;
    if (centre !== target && (isUp ? other >= own : other <= own)) return false;
  }
  return true;
}
