import { say } from '../../../src/language/message.ts';
import { failed, type Result } from '../../../src/language/problem.ts';
import { finish, type Work } from '../../../src/data/work.ts';
import type { MethodContext, MethodRun } from '../../../src/segments/methods/method.ts';
import { run as rules } from '../../../src/segments/methods/rules.run.ts';
import { rules as rulesMethod } from '../../../src/segments/methods/rules.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import { positions } from '../positions.ts';

/** What work comes to; a problem is thrown in English. */
export function doneBy<Value>(work: Work<Result<Value>>): Value {
  const made = finish(work);
  if (failed(made)) throw new Error(say(made.problem.message, 'en'));
  return made.value;
}

/** The rows of each segment, and of everyone else. */
export const rowsIn = ({ segments, rest }: Segmentation): Readonly<Record<string, readonly number[]>> => ({
  ...Object.fromEntries(segments.map(({ id, kept }) => [id, positions(kept)])),
  rest: positions(rest),
});

/** The rows that a scheme comes to once it is said as rules, written down and read again. */
export function rowsAsRules<Scheme>(run: MethodRun<Scheme>, scheme: Scheme, context: MethodContext) {
  const said = doneBy(run.become!(scheme, context));
  const read = rulesMethod.read(JSON.parse(JSON.stringify(said)));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return rowsIn(doneBy(rules.evaluate(read.value, context)));
}

/** Where the trace of each row says it is, row by row, beside where it is. */
export function placesTraced<Scheme>(run: MethodRun<Scheme>, scheme: Scheme, context: MethodContext) {
  const made = doneBy(run.evaluate(scheme, context));
  return Array.from({ length: context.table.totalRows() }, (_, row) => {
    const { segments, definitions } = doneBy(run.trace(scheme, row, context));
    return {
      traced: segments,
      matching: definitions.filter(({ matches }) => matches).map(({ segment }) => segment),
      keeping: made.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id),
    };
  });
}
