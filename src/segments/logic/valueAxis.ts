import type { BooleanColumn, IdentifierColumn, TextColumn } from '../../data/column.ts';
import type { Test } from '../operators/operator.ts';
import type { Rule, Subject } from '../rule.ts';
import type { Asked, Axis } from './axis.ts';
import { classify } from './classify.ts';
import { conditionOf, joined } from './ruleOf.ts';
import { spellingsOf } from './spellingsOf.ts';

type ValuesTest = Extract<Test, { form: 'values' }>;

const mostCompared = 60_000;
const mostPatterns = 6;
const mostSaid = 6;

/**
 * Every value that the conditions name, and stand-ins for those they do not: a pattern may accept or refuse an unseen
 * value, whatever the other patterns do with it. Null where there are too many patterns or names.
 */
export function valueAxis(
  subject: Subject,
  asked: readonly Asked[],
  column: TextColumn | IdentifierColumn | BooleanColumn,
): Axis | null {
  const tests = asked.map(({ test }) => (test.form === 'values' ? test : null));
  const possible = column.type === 'boolean' ? truths(tests) : texts(tests);
  if (!possible) return null;
  const missing = Uint8Array.from(tests, (test) => Number(test === null));
  const outcomes = [missing, ...possible];
  const { count, classOf, accepts } = classify(
    outcomes.length,
    tests.map((_, test) => Uint8Array.from(outcomes, (outcome) => outcome[test]!)),
  );
  const classes = new Map(outcomes.map((outcome, answer) => [outcome.join(), classOf[answer]!]));
  const answers = answersOf(column);
  const known = new Map<number, number>([[0, classOf[0]!]]);
  return {
    subject,
    classes: count,
    accepts: new Map(asked.map(({ condition }, position) => [condition.id, accepts[position]!])),
    answerOf: answers.of,
    classOf(answer) {
      let found = known.get(answer);
      if (found === undefined) {
        found = classes.get(outcomeOf(answers.text(answer), tests).join()) ?? 0;
        known.set(answer, found);
      }
      return found;
    },
    valueOf: (row) => column.at(row),
    ruleFor(chosen) {
      const values = chosen.filter((answer) => answer !== 0).map(answers.text);
      if (values.length > mostSaid) return null;
      const rules: Rule[] = values.length === 0 ? [] : [...valuesRules(subject, column.type, values)];
      if (chosen.includes(0)) rules.push(conditionOf(subject, 'empty', null));
      return joined('any', rules);
    },
  };
}

function valuesRules(subject: Subject, type: 'text' | 'boolean', values: readonly string[]): readonly Rule[] {
  if (type === 'text') return [conditionOf(subject, 'isAnyOf', { values })];
  return values.map((value) => conditionOf(subject, value === 'true' ? 'isTrue' : 'isFalse', null));
}

function outcomeOf(value: string, tests: readonly (ValuesTest | null)[]): Uint8Array {
  return Uint8Array.from(tests, (test) => Number(test?.accepts(value) ?? false));
}

function truths(tests: readonly (ValuesTest | null)[]): readonly Uint8Array[] {
  return [outcomeOf('false', tests), outcomeOf('true', tests)];
}

/** What the tests can say of a text: of each that is named exactly, and of those that only a pattern knows. */
function texts(tests: readonly (ValuesTest | null)[]): readonly Uint8Array[] | null {
  const named = new Map<string, boolean>();
  let patterns = 0;
  for (const test of tests) {
    if (!test) continue;
    if (!test.only) patterns++;
    for (const value of test.only?.values ?? [])
      if (value !== '') named.set(value, (named.get(value) ?? false) || test.only!.anyCase);
  }
  if (named.size * tests.length > mostCompared || patterns > mostPatterns) return null;
  const outcomes = new Map<string, Uint8Array>();
  const add = (outcome: Uint8Array) => outcomes.set(outcome.join(), outcome);
  for (const [value, anyCase] of named) {
    const spellings = anyCase ? spellingsOf(value) : [value];
    for (const spelling of spellings ?? [value]) add(outcomeOf(spelling, tests));
    if (spellings) continue;
    // Another spelling of the same word: no exact list has it, and a pattern that minds the case may see it otherwise.
    const other = Uint8Array.from(tests, (test) =>
      Number(test?.only?.anyCase === true && test.accepts(value)),
    );
    for (const outcome of unseen(other, tests)) add(outcome);
  }
  for (const outcome of unseen(new Uint8Array(tests.length), tests)) add(outcome);
  return [...outcomes.values()];
}

/** An outcome with every combination of what the patterns may say. */
function* unseen(outcome: Uint8Array, tests: readonly (ValuesTest | null)[]): Generator<Uint8Array> {
  const patterns = tests.flatMap((test, position) => (test && !test.only ? [position] : []));
  for (let mask = 0; mask < 1 << patterns.length; mask++) {
    const combined = outcome.slice();
    patterns.forEach((position, bit) => (combined[position] = (mask >> bit) & 1));
    yield combined;
  }
}

/** The distinct values of a column as numbers, 0 being missing. */
function answersOf(column: TextColumn | IdentifierColumn | BooleanColumn): {
  of(row: number): number;
  text(answer: number): string;
} {
  if (column.type === 'boolean')
    return { of: (row) => column.codes[row]!, text: (answer) => (answer === 2 ? 'true' : 'false') };
  if (column.storage === 'dictionary')
    return { of: (row) => column.codes[row]!, text: (answer) => column.dictionary[answer] ?? '' };
  const values = [''];
  const codes = new Map<string, number>();
  return {
    of(row) {
      const value = column.at(row);
      if (value === null) return 0;
      let code = codes.get(value);
      if (code === undefined) codes.set(value, (code = values.push(value) - 1));
      return code;
    },
    text: (answer) => values[answer] ?? '',
  };
}
