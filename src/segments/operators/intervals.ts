import type { Interval, Test } from './operator.ts';
import type { Stretch } from './calendar.ts';

/** The test for numbers or dates from one bound to the other, both included; leave one out for no bound. */
export function within(bounds: { readonly from?: number; readonly to?: number }): Test {
  return intervals([{ ...unbounded, ...bounds }]);
}

/** The test for what lies below a bound that is not itself included. */
export function below(to: number): Test {
  return intervals([{ ...unbounded, to, toClosed: false }]);
}

/** The test for what lies above a bound that is not itself included. */
export function above(from: number): Test {
  return intervals([{ ...unbounded, from, fromClosed: false }]);
}

/** The test for stretches of whole days. */
export function during(stretches: readonly Stretch[]): Test {
  return intervals(stretches.map(({ from, to }) => ({ from, to, fromClosed: true, toClosed: false })));
}

const unbounded: Interval = { from: -Infinity, to: Infinity, fromClosed: true, toClosed: true };

function intervals(list: readonly Interval[]): Test {
  return { form: 'intervals', intervals: list };
}
