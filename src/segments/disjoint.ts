import { nextAbove } from './nextAbove.ts';
import type { Interval } from './operators/operator.ts';

/** Intervals with both bounds included, as two arrays of them: ascending, none touching another. */
export interface Disjoint {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/**
 * The same set of numbers as disjoint closed intervals: an open bound becomes the nearest double inside it,
 * so that one comparison serves open and closed bounds.
 */
export function disjoint(intervals: readonly Interval[]): Disjoint {
  const closed = intervals
    .map(({ from, to, fromClosed, toClosed }) => ({
      from: fromClosed ? from : nextAbove(from),
      to: toClosed ? to : -nextAbove(-to),
    }))
    .filter(({ from, to }) => from <= to)
    .sort((left, right) => left.from - right.from);
  const merged: { from: number; to: number }[] = [];
  for (const interval of closed) {
    const last = merged.at(-1);
    if (last && (interval.from <= last.to || interval.from === nextAbove(last.to)))
      last.to = Math.max(last.to, interval.to);
    else merged.push(interval);
  }
  return {
    from: Float64Array.from(merged, ({ from }) => from),
    to: Float64Array.from(merged, ({ to }) => to),
  };
}
