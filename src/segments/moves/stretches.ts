import { disjoint } from '../disjoint.ts';
import { nextAbove } from '../nextAbove.ts';
import type { Test } from '../operators/operator.ts';

/** Numbers from one to another, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** All numbers cut into stretches, ascending, so that within one every test says the same of all of them. */
export function stretches(tests: readonly (Test | null)[]): readonly Stretch[] {
  const starts = new Set([-Infinity]);
  for (const test of tests) {
    if (test?.form !== 'intervals') continue;
    const { from, to } = disjoint(test.intervals);
    for (const start of from) starts.add(start);
    for (const end of to) if (end < Infinity) starts.add(nextAbove(end));
  }
  const ascending = [...starts].sort((left, right) => left - right);
  return ascending.map((from, index) => {
    const next = ascending[index + 1];
    return { from, to: next === undefined ? Infinity : -nextAbove(-next) };
  });
}
