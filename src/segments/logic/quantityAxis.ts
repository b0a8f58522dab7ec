import type { DateColumn, NumberColumn } from '../../data/column.ts';
import { type Disjoint, disjoint } from '../disjoint.ts';
import { nextAbove } from '../nextAbove.ts';
import type { Subject } from '../rule.ts';
import type { Asked, Axis } from './axis.ts';
import { classify } from './classify.ts';
import { conditionOf, joined } from './ruleOf.ts';
import { stretchRule } from './stretchRule.ts';

/** The number line cut at every bound that a condition asks for, and the missing values as the last answer. */
export function quantityAxis(
  subject: Subject,
  asked: readonly Asked[],
  column: NumberColumn | DateColumn,
): Axis {
  const tests = asked.map(({ test }) => (test.form === 'intervals' ? disjoint(test.intervals) : null));
  const starts = startsOf(tests);
  const missing = starts.length;
  const { count, classOf, accepts } = classify(
    missing + 1,
    tests.map((test) => outcomeOf(test, starts)),
  );
  const { values } = column;
  return {
    subject,
    classes: count,
    accepts: new Map(asked.map(({ condition }, position) => [condition.id, accepts[position]!])),
    answerOf(row) {
      const value = values[row]!;
      return Number.isNaN(value) ? missing : upTo(starts, value) - 1;
    },
    classOf: (answer) => classOf[answer]!,
    valueOf: (row) => column.at(row),
    ruleFor(answers, mayCross) {
      const rules = runsOf(
        answers.filter((answer) => answer !== missing),
        (answer) => mayCross.has(classOf[answer]!),
      ).map(([first, last]) =>
        stretchRule(subject, column, starts[first]!, starts[last + 1] ?? Number.POSITIVE_INFINITY),
      );
      if (answers.includes(missing)) rules.push(conditionOf(subject, 'empty', null));
      const known = rules.filter((rule) => rule !== null);
      return known.length === rules.length ? joined('any', known) : null;
    },
  };
}

/** Where each stretch begins that every test accepts or refuses as a whole. */
function startsOf(tests: readonly (Disjoint | null)[]): Float64Array {
  const starts = new Set([Number.NEGATIVE_INFINITY]);
  for (const test of tests) {
    test?.from.forEach((from) => starts.add(from));
    test?.to.forEach((to) => starts.add(nextAbove(to)));
  }
  starts.delete(Number.NaN);
  return Float64Array.from(starts).sort();
}

/** A test of no intervals asks for the missing. */
function outcomeOf(test: Disjoint | null, starts: Float64Array): Uint8Array {
  const outcome = new Uint8Array(starts.length + 1);
  if (!test) return outcome.fill(1, starts.length);
  test.from.forEach((from, interval) =>
    outcome.fill(1, upTo(starts, from) - 1, upTo(starts, test.to[interval]!)),
  );
  return outcome;
}

/** How many of the ascending starts lie at or below a value. */
function upTo(starts: Float64Array, value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ascending positions as runs from a first to a last, across such positions between as may be crossed. */
function runsOf(
  positions: readonly number[],
  mayCross: (position: number) => boolean,
): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    const between = Array.from(
      { length: run ? position - run[1] - 1 : 0 },
      (_, index) => position - 1 - index,
    );
    if (run && between.every(mayCross)) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}
