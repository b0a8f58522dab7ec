import fc from 'fast-check';
import type { CellValue, ColumnType } from '../../src/data/column.ts';
import type { RuleSegment, RulesScheme } from '../../src/segments/methods/rulesScheme.ts';
import { type Condition, type Group, groupMatches, type Rule } from '../../src/segments/rule.ts';

/** A column that random rules ask about, with values worth asking for. */
export interface AskedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly CellValue[];
}

interface Question {
  readonly operator: string;
  readonly value: unknown;
}

const asked = (operator: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Question> =>
  value.map((each) => ({ operator, value: each }));

function numberQuestions(values: readonly number[]): fc.Arbitrary<Question> {
  const number = fc
    .tuple(fc.constantFrom(...values), fc.constantFrom(0, 0, 0, 1, -1, 0.5))
    .map(([value, more]) => value + more);
  const count = fc.integer({ min: 1, max: values.length });
  return fc.oneof(
    ...['lessThan', 'atMost', 'moreThan', 'atLeast', 'equals'].map((operator) =>
      asked(operator, fc.record({ number: fc.oneof({ weight: 9, arbitrary: number }, fc.constant(null)) })),
    ),
    asked(
      'between',
      fc
        .tuple(number, number)
        .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
    ),
    asked('topN', fc.record({ count })),
    asked('bottomN', fc.record({ count })),
    asked('topPercent', fc.record({ number: fc.integer({ min: 1, max: 100 }) })),
    asked('bottomPercent', fc.record({ number: fc.integer({ min: 1, max: 100 }) })),
    asked(
      'quantileBand',
      fc.record({ band: fc.integer({ min: 1, max: 3 }), of: fc.integer({ min: 3, max: 6 }) }),
    ),
    asked('empty', fc.constant(null)),
  );
}

function textQuestions(values: readonly string[]): fc.Arbitrary<Question> {
  const value = fc.constantFrom(...values);
  const some = fc.uniqueArray(value, { maxLength: 3 });
  const caseSensitive = fc.boolean();
  const piece = fc.tuple(value, fc.nat(3), fc.integer({ min: 1, max: 3 }));
  return fc.oneof(
    asked('isAnyOf', fc.record({ values: some })),
    asked('inList', fc.record({ list: some, caseSensitive })),
    ...['contains', 'startsWith', 'endsWith'].map((operator) =>
      asked(
        operator,
        fc.record({
          text: piece.map(([text, from, length]) => text.slice(from, from + length)),
          caseSensitive,
        }),
      ),
    ),
    asked('matches', fc.record({ text: value.map((text) => `${text.slice(0, 1)}*`), caseSensitive })),
    asked('is', fc.record({ text: value, caseSensitive })),
    asked('empty', fc.constant(null)),
  );
}

function dateQuestions(values: readonly number[]): fc.Arbitrary<Question> {
  const day = fc.constantFrom(...values).map((value) => new Date(value).toISOString().slice(0, 10));
  const count = fc.integer({ min: 1, max: 40 });
  const unit = fc.constantFrom('day', 'week', 'month');
  return fc.oneof(
    ...['before', 'after', 'on'].map((operator) => asked(operator, fc.record({ date: day }))),
    ...['inTheLast', 'moreThanAgo', 'inTheNext'].map((operator) =>
      asked(operator, fc.record({ count, unit })),
    ),
    asked(
      'inPeriod',
      fc.record({ which: fc.constantFrom('this', 'last'), unit: fc.constantFrom('month', 'year') }),
    ),
    asked('anniversaryWithin', fc.record({ days: fc.integer({ min: 1, max: 60 }) })),
    asked('empty', fc.constant(null)),
  );
}

const questions: Readonly<Record<ColumnType, (values: readonly CellValue[]) => fc.Arbitrary<Question>>> = {
  number: (values) => numberQuestions(values.filter((value) => typeof value === 'number')),
  date: (values) => dateQuestions(values.filter((value) => typeof value === 'number')),
  text: (values) => textQuestions(values.filter((value) => typeof value === 'string')),
  boolean: () => fc.constantFrom('isTrue', 'isFalse', 'empty').map((operator) => ({ operator, value: null })),
};

/** Random sets of rules over some columns: nested, negated, switched off, unfinished, first match and free. */
export function randomSchemes(columns: readonly AskedColumn[]): fc.Arbitrary<RulesScheme> {
  const flags = fc.constantFrom(
    {},
    {},
    {},
    { negated: true as const },
    { negated: true as const },
    { off: true as const },
  );
  const question = fc
    .constantFrom(...columns)
    .chain(({ name, type, values }) => questions[type](values).map((each) => ({ name, ...each })));
  const condition: fc.Arbitrary<Condition> = fc
    .tuple(fc.uuid(), question, flags)
    .map(([id, { name, ...rest }, more]) => {
      return { id, kind: 'condition', subject: { of: 'column', column: name }, ...rest, ...more };
    });
  const groupOf = (items: fc.Arbitrary<Rule>) =>
    fc
      .tuple(
        fc.uuid(),
        fc.constantFrom(...groupMatches),
        fc.integer({ min: 1, max: 3 }),
        fc.array(items, { minLength: 1, maxLength: 4 }),
        flags,
      )
      .map(([id, match, atLeast, list, more]): Group => ({
        id,
        kind: 'group',
        match,
        atLeast,
        items: list,
        ...more,
      }));
  const inner = groupOf(condition);
  const rule = groupOf(fc.oneof({ weight: 4, arbitrary: condition }, { weight: 1, arbitrary: inner }));
  const segment = fc.tuple(rule, fc.constantFrom({}, {}, {}, { off: true as const }));
  return fc
    .tuple(fc.constantFrom('firstMatch', 'free'), fc.array(segment, { minLength: 1, maxLength: 4 }))
    .map(([overlap, segments]) => ({
      overlap: overlap as RulesScheme['overlap'],
      segments: segments.map(([{ off: _off, ...ruleOf }, more], index): RuleSegment => ({
        id: `s${index}`,
        name: `s${index}`,
        color: index + 1,
        rule: ruleOf,
        ...more,
      })),
    }));
}
