import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failed } from '../../../src/language/problem.ts';
import type { CellValue, ColumnType } from '../../../src/data/column.ts';
import { tableOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import type { Finding } from '../../../src/segments/checks/finding.ts';
import { evaluateRule } from '../../../src/segments/evaluateRule.ts';
import { run } from '../../../src/segments/methods/rules.run.ts';
import { emptyGroup, type Rule } from '../../../src/segments/rule.ts';
import { asks, scheme, segment } from '../checks/findingsOf.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';

const day = (written: string) => Date.parse(written);
const rows: readonly (readonly CellValue[])[] = Array.from({ length: 400 }, (_, row) => [
  row % 11 === 0 ? null : (row * 7) % 23,
  row % 13 === 0 ? null : ['Web', 'Store', 'Phone', 'Mail'][row % 4]!,
  row % 17 === 0 ? null : day('2024-01-01') + (row % 29) * 86_400_000,
  row % 5 === 0 ? null : row % 3 === 0,
  (row % 8) / 4,
]);
const types: Readonly<Record<string, ColumnType>> = {
  visits: 'number',
  channel: 'text',
  last: 'date',
  member: 'boolean',
  score: 'number',
};
const table = tableOf(
  Object.entries(types).map(([name, type], position) => ({
    name,
    column: columnFrom(
      type,
      rows.map((row) => row[position]!),
    ),
  })),
);
const context = contextOver(table);

function uncovered(segments: readonly (readonly Rule[])[]): {
  readonly rest: readonly number[];
  readonly finding: Finding | undefined;
} {
  const asked = scheme(
    segments.map((items, position) =>
      segment(
        `s${position}`,
        items.map((item, at) => ({ ...item, id: `${at}` })),
      ),
    ),
  );
  const found = finish(run.evaluate(asked, context));
  if (failed(found)) throw new Error('A rule of the test cannot be asked');
  const findings = finish(run.check!(asked, found.value, context));
  return { rest: positions(found.value.rest), finding: findings.find(({ check }) => check === 'uncovered') };
}

function rowsOf(rule: Rule): readonly number[] {
  const found = finish(evaluateRule({ ...emptyGroup('whole'), items: [rule] }, context));
  if (failed(found)) throw new Error('What is said of the gap cannot be asked');
  return positions(found.value.rows);
}

const some = (name: string, operator: string, value: fc.Arbitrary<unknown>) =>
  fc
    .tuple(value, fc.boolean())
    .map(([asked, negated]) => asks(name, operator, asked, negated ? { negated: true } : {}));
const number = fc.integer({ min: 0, max: 22 });
const written = fc.integer({ min: 1, max: 28 }).map((date) => `2024-01-${String(date).padStart(2, '0')}`);
const conditions = fc.oneof(
  some('visits', 'atLeast', fc.record({ number })),
  some('visits', 'lessThan', fc.record({ number })),
  some('visits', 'topN', fc.record({ count: fc.integer({ min: 1, max: 200 }) })),
  some('score', 'moreThan', fc.record({ number: fc.constantFrom(0.25, 0.5, 1) })),
  some(
    'channel',
    'isAnyOf',
    fc.record({ values: fc.uniqueArray(fc.constantFrom('Web', 'Store', 'Fax'), { minLength: 1 }) }),
  ),
  some(
    'channel',
    'contains',
    fc.record({ text: fc.constantFrom('e', 'o', 'W'), caseSensitive: fc.boolean() }),
  ),
  some('last', 'before', fc.record({ date: written })),
  some('last', 'on', fc.record({ date: written })),
  some('member', 'isTrue', fc.constant(null)),
);

test('what is said of the rows in no segment holds for none of the others, and for as many as it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(conditions, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      (segments) => {
        const { rest, finding } = uncovered(segments);
        const isSome = rest.length > 0 && rest.length < rows.length;
        expect(finding?.message.values?.['rows']).toBe(isSome ? rest.length : undefined);
        if (!finding?.rule) return;
        const said = rowsOf(finding.rule);
        const left = new Set(rest);
        expect(said.filter((row) => !left.has(row))).toEqual([]);
        const most = finding.message.values?.['most'];
        const share = typeof most === 'object' && 'percent' in most ? most.percent : 1;
        expect(said.length).toBe(Math.round(share * rest.length));
      },
    ),
    { numRuns: 120 },
  );
});

test('a stretch is said by the bounds that were written, and a day as a day', () => {
  const said = (rules: readonly Rule[][]) => uncovered(rules).finding?.rule;
  const known = asks('visits', 'empty');
  expect(said([[asks('visits', 'moreThan', { number: 4 })], [known]])).toMatchObject({
    operator: 'atMost',
    value: { number: 4 },
  });
  expect(said([[asks('score', 'atLeast', { number: 0.5 })]])).toMatchObject({
    operator: 'lessThan',
    value: { number: 0.5 },
  });
  const undated = asks('last', 'empty');
  expect(said([[asks('last', 'before', { date: '2024-01-20' })], [undated]])).toMatchObject({
    operator: 'after',
    value: { date: '2024-01-19' },
  });
  expect(said([[asks('last', 'on', { date: '2024-01-20' }, { negated: true })]])).toMatchObject({
    operator: 'on',
    value: { date: '2024-01-20' },
  });
  expect(
    said([[asks('channel', 'isAnyOf', { values: ['Web', 'Mail'] })], [asks('channel', 'empty')]]),
  ).toMatchObject({
    operator: 'isAnyOf',
    value: { values: ['Store', 'Phone'] },
  });
});
