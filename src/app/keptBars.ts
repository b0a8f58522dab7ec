import { failed } from '../language/problem.ts';
import type { Bar, ColumnFacts } from '../data/facts.ts';
import { readCondition } from '../segments/readCondition.ts';
import type { Interval, Test } from '../segments/operators/operator.ts';
import type { Condition } from '../segments/rule.ts';
import { largestBelow } from './largestBelow.ts';

/** Whether each bar of a column's small histogram lies in what a condition keeps; null where that cannot be told from the bars. */
export function keptBars(
  condition: Condition,
  facts: ColumnFacts,
  asOf: number,
): readonly { readonly bar: Bar; readonly isKept: boolean }[] | null {
  const read = readCondition(condition);
  if (failed(read) || read.value.isUnfinished || facts.histogram.length === 0) return null;
  let needsColumn = false;
  const test = read.value.operator.test(read.value.value, {
    asOf,
    sorted() {
      needsColumn = true;
      return new Float64Array();
    },
  });
  if (needsColumn) return null;
  const [no = 'false', yes = 'true'] = facts.labels ?? [];
  const answers =
    facts.type === 'boolean'
      ? new Map([
          [no, 'false'],
          [yes, 'true'],
        ])
      : null;
  return facts.histogram.map((bar) => {
    const value = bar.value === undefined ? undefined : (answers?.get(bar.value) ?? bar.value);
    return { bar, isKept: holds(test, bar, value, facts) !== (condition.negated ?? false) };
  });
}

function holds(test: Test, { from, to }: Bar, value: string | undefined, { decimals }: ColumnFacts): boolean {
  if (test.form === 'values') return value !== undefined && test.accepts(value);
  if (test.form !== 'intervals' || from === undefined || to === undefined) return false;
  const middle = Math.max(from, (from + largestBelow(to, decimals)) / 2);
  return test.intervals.some(
    (interval) => contains(interval, middle) || (interval.from >= from && interval.to < to),
  );
}

function contains({ from, to }: Interval, value: number): boolean {
  return value >= from && value <= to;
}
