import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failed, type Result } from '../../../src/language/problem.ts';
import { isText, languages } from '../../../src/language/text.ts';
import { say } from '../../../src/language/message.ts';
import { type Bitmap, emptyBitmap } from '../../../src/data/bitmap.ts';
import type { CellValue, ColumnType } from '../../../src/data/column.ts';
import { tableOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { evaluateRule } from '../../../src/segments/evaluateRule.ts';
import { dayOf } from '../../../src/segments/operators/calendar.ts';
import { operators, operatorsFor } from '../../../src/segments/operators/index.ts';
import type { Operator } from '../../../src/segments/operators/operator.ts';
import type { Condition, Subject } from '../../../src/segments/rule.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';

function read<Value>(result: Result<Value>): Value {
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

/** The rows that an operator keeps of a column of its example's type; for segments, rows that are true are members. */
function keeps(operator: Operator, rows: readonly CellValue[], value: unknown, negated: boolean): number[] {
  const asOf = dayOf(operator.example.asOf ?? '2024-01-01')!;
  const isSegment = operator.types.includes('segment');
  const subject: Subject = isSegment ? { of: 'segment' } : { of: 'column', column: 'x' };
  const condition: Condition = { id: 'c', kind: 'condition', subject, operator: operator.name, value };
  const table = tableOf([{ name: 'x', column: columnFrom(operator.example.type, rows) }]);
  const group = {
    id: 'g',
    kind: 'group' as const,
    match: 'all' as const,
    items: [negated ? { ...condition, negated: true as const } : condition],
  };
  const members: Bitmap = emptyBitmap(rows.length);
  rows.forEach((row, position) => row === true && members.set(position));
  const context = contextOver(table, asOf, { loyal: members });
  return positions(read(finish(evaluateRule(group, context))).rows);
}

const nonsense = [
  undefined,
  7,
  'x',
  [],
  { number: 'twelve' },
  { from: 3, to: 1 },
  { nothing: true },
  { __proto__: null, a: 1 },
];

describe.each(operators.map((operator) => [operator.name, operator] as const))('%s', (_name, operator) => {
  const { example } = operator;
  const hasValue = operator.control !== 'none';

  test('keeps the rows of its example', () => {
    expect(keeps(operator, example.rows, example.value, false)).toEqual(example.keeps);
  });

  test('negated keeps exactly the others, missing ones included', () => {
    const others = example.rows.map((_, row) => row).filter((row) => !example.keeps.includes(row));
    expect(keeps(operator, example.rows, example.value, true)).toEqual(others);
  });

  test('reads what it stores', () => {
    const stored: unknown = JSON.parse(JSON.stringify(example.value));
    expect(read(operator.read(stored))).toEqual(example.value);
    expect(operator.isUnfinished(example.value)).toBe(false);
    expect(read(operator.read(operator.initial))).toEqual(operator.initial);
  });

  test('refuses nonsense with a sentence', () => {
    for (const stored of nonsense) {
      if (stored === undefined && !hasValue) continue;
      const result = operator.read(stored);
      expect([stored, failed(result)]).toEqual([stored, true]);
    }
  });

  test('says its value in every language', () => {
    const words = operator.words(example.value, {
      asOf: 0,
      type: example.type,
      show: (value) => String(value),
    });
    if (words === null) expect(hasValue).toBe(false);
    else for (const language of languages) expect(say(words, language)).not.toMatch(/[{}]|^$|undefined|NaN/);
    const resolved = operator.resolved?.(operator.initial, 0);
    if (operator.isUnfinished(operator.initial))
      expect(resolved ?? { from: null, to: null }).toEqual({ from: null, to: null });
    expect([operator.label, operator.negativeLabel].every(isText)).toBe(true);
  });

  test('an empty column keeps nothing, or everything missing', () => {
    const nulls = [null, null, null];
    expect(keeps(operator, nulls, example.value, false)).toEqual(operator.name === 'empty' ? [0, 1, 2] : []);
    expect(keeps(operator, [], example.value, false)).toEqual([]);
  });
});

const values: Readonly<Record<ColumnType, fc.Arbitrary<CellValue>>> = {
  number: fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 60 }),
    fc.double({ noNaN: true, min: -10, max: 60 }),
  ),
  text: fc.oneof(
    fc.constant(null),
    fc.constantFrom('Married', 'single', 'admin.', 'ADMIN.', 'A-12', '00', 'x.se', 'a@x.se'),
  ),
  date: fc.oneof(
    fc.constant(null),
    fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2025, 0, 1) }),
    fc.constantFrom(Date.UTC(2024, 1, 29), Date.UTC(2011, 11, 9), Date.UTC(2024, 4, 13)),
  ),
  boolean: fc.constantFrom(null, true, false),
};

describe('missing values', () => {
  test.each(operators.map((operator) => [operator.name, operator] as const))(
    '%s: a positive condition never holds for them, its negation is the exact complement',
    (_name, operator) => {
      fc.assert(
        fc.property(fc.array(values[operator.example.type], { maxLength: 70 }), (rows) => {
          const yes = keeps(operator, rows, operator.example.value, false);
          const no = keeps(operator, rows, operator.example.value, true);
          expect([...yes, ...no].toSorted((left, right) => left - right)).toEqual(rows.map((_, row) => row));
          if (operator.name !== 'empty') for (const row of yes) expect(rows[row]).not.toBeNull();
        }),
        { numRuns: 40 },
      );
    },
  );
});

test('offers the vocabulary by type', () => {
  const names = (type: Parameters<typeof operatorsFor>[0]) => operatorsFor(type).map(({ name }) => name);
  expect(names('boolean')).toEqual(['isTrue', 'isFalse', 'empty']);
  expect(names('segment')).toEqual(['inSegment']);
  expect(names('text')).toEqual([
    'isAnyOf',
    'is',
    'contains',
    'startsWith',
    'endsWith',
    'matches',
    'inList',
    'empty',
  ]);
  expect(names('number')).toHaveLength(12);
  expect(names('date')).toHaveLength(12);
});
