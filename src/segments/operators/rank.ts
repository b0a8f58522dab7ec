import { within } from './intervals.ts';
import type { Test } from './operator.ts';

/** The `count` highest of ascending values, rows tied with the last of them included. */
export function highest(sorted: Float64Array, count: number): Test {
  return within({ from: sorted[Math.max(0, sorted.length - count)] ?? Number.NaN });
}

/** The `count` lowest of ascending values, rows tied with the last of them included. */
export function lowest(sorted: Float64Array, count: number): Test {
  return within({ to: sorted[Math.min(sorted.length, count) - 1] ?? Number.NaN });
}

/** How many values a percentage of them is: the first ceil(percent × values / 100), rounding noise aside. */
export function countOfPercent(percent: number, values: number): number {
  return Math.ceil(Number(((percent * values) / 100).toPrecision(15)));
}
