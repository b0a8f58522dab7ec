import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { type Table, tableOf, viewOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';
import { evaluateRule, type RuleRows } from '../../src/segments/evaluateRule.ts';
import { isActive } from '../../src/segments/isActive.ts';
import { type Condition, type Group, groupMatches, type Rule } from '../../src/segments/rule.ts';
import { columnFrom } from './columnFrom.ts';
import { contextOver } from './contextOver.ts';
import { positions } from './positions.ts';

function evaluated(rule: Group, table: Table): RuleRows {
  const result = finish(evaluateRule(rule, contextOver(table)));
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

function problemOf(rule: Group, table: Table) {
  const result = finish(evaluateRule(rule, contextOver(table)));
  return failed(result)
    ? { said: say(result.problem.message, 'en'), condition: result.problem.place?.condition }
    : null;
}

const ask = (id: string, column: string, operator: string, value: unknown): Condition => ({
  id,
  kind: 'condition',
  subject: { of: 'column', column },
  operator,
  value,
});
const more = (id: string, than: number) => ask(id, 'n', 'moreThan', { number: than });
const group = (
  id: string,
  match: Group['match'],
  items: readonly Rule[],
  rest: Partial<Group> = {},
): Group => ({
  id,
  kind: 'group',
  match,
  items,
  ...rest,
});

const numbers = [5, 1, null, 3, 4, 2, null, 6];
const table = tableOf([
  { name: 'n', column: columnFrom('number', numbers) },
  { name: 'job', column: columnFrom('text', ['a', 'b', null, 'a', 'b', 'a', 'b', null]) },
]);

describe('groups', () => {
  const items = [more('x', 1), more('y', 3), ask('z', 'job', 'isAnyOf', { values: ['a'] })];

  test.each([
    ['all', undefined, [0]],
    ['any', undefined, [0, 3, 4, 5, 7]],
    ['none', undefined, [1, 2, 6]],
    ['atLeast', 2, [0, 3, 4, 5, 7]],
    ['atLeast', 3, [0]],
    ['atLeast', 4, []],
  ] as const)('%s %s', (match, atLeast, rows) => {
    const result = evaluated(group('g', match, items, atLeast ? { atLeast } : {}), table);
    expect(positions(result.rows)).toEqual(rows);
    expect(Object.fromEntries(result.counts)).toEqual({ g: rows.length, x: 5, y: 3, z: 3 });
    expect(Object.fromEntries(result.missing)).toEqual({ x: 2, y: 2, z: 2 });
  });

  test('a negation is the exact complement within the rows of the table', () => {
    expect(positions(evaluated(group('g', 'all', [{ ...more('x', 2), negated: true }]), table).rows)).toEqual(
      [1, 2, 5, 6],
    );
    const rows = emptyBitmap(8);
    for (const row of [0, 1, 2]) rows.set(row);
    const view = viewOf(table, rows);
    const seen = evaluated(group('g', 'all', [more('x', 2)], { negated: true }), view);
    expect(positions(seen.rows)).toEqual([1, 2]);
    expect(Object.fromEntries(seen.counts)).toEqual({ g: 2, x: 1 });
    expect(seen.missing.get('x')).toBe(1);
  });
});

describe('what says nothing', () => {
  test('is passed over', () => {
    const unfinished = ask('u', 'n', 'moreThan', { number: null });
    const off: Rule = { ...more('o', 5), off: true };
    const hollow = group('h', 'none', [{ ...unfinished, id: 'v' }]);
    const closed = group('c', 'any', [{ ...more('d', 0) }], { off: true });
    const result = evaluated(group('g', 'all', [unfinished, off, hollow, closed, more('x', 4)]), table);
    expect(positions(result.rows)).toEqual([0, 7]);
    expect(Object.fromEntries(result.counts)).toEqual({
      u: null,
      o: null,
      v: null,
      h: null,
      c: null,
      d: null,
      x: 2,
      g: 2,
    });
    expect(Object.fromEntries(result.missing)).toEqual({ u: 2, v: 2, x: 2 });
  });

  test.each(groupMatches)('a root of %s with nothing active matches no row', (match) => {
    const rule = group('g', match, [group('h', 'all', [])], { atLeast: 1, negated: true });
    expect(positions(evaluated(rule, table).rows)).toEqual([]);
    expect(evaluated(rule, table).counts.get('g')).toBeNull();
    expect(isActive(rule)).toBe(false);
  });

  test('a condition that cannot be read is not nothing', () => {
    expect(isActive(group('g', 'all', [ask('x', 'n', 'nosuch', null)]))).toBe(true);
    expect(isActive(group('g', 'all', [more('x', 1)]))).toBe(true);
    expect(isActive(group('g', 'all', [more('x', 1)], { off: true }))).toBe(false);
  });
});

describe('problems name the condition', () => {
  test.each([
    [ask('bad', 'n', 'nosuch', null), 'This version does not know the comparison “nosuch”.'],
    [ask('bad', 'job', 'lessThan', { number: 3 }), '“is less than” needs a number, but “job” is text.'],
    [
      ask('bad', 'n', 'lessThan', { number: 'three' }),
      '“is less than” holds something this version cannot read.',
    ],
    [ask('bad', 'gone', 'lessThan', { number: 3 }), 'gone'],
    [ask('bad', '__proto__', 'lessThan', { number: 3 }), 'gone'],
  ])('%o', (condition, said) => {
    expect(problemOf(group('g', 'all', [more('x', 1), group('h', 'any', [condition])]), table)).toEqual({
      said,
      condition: 'bad',
    });
  });
});

test('a top n counts the rows of the table alone, and the whole of it whatever else is asked', () => {
  const top = ask('t', 'n', 'topN', { count: 2 });
  expect(positions(evaluated(group('g', 'all', [top]), table).rows)).toEqual([0, 7]);
  expect(
    positions(evaluated(group('g', 'all', [top, ask('z', 'job', 'isAnyOf', { values: ['b'] })]), table).rows),
  ).toEqual([]);
  const rows = emptyBitmap(8);
  for (const row of [1, 3, 4]) rows.set(row);
  expect(positions(evaluated(group('g', 'all', [top]), viewOf(table, rows)).rows)).toEqual([3, 4]);
  expect(positions(evaluated(group('g', 'all', [top]), table).rows)).toEqual([0, 7]);
});

test('the bitmap of a rule is the caller’s own', () => {
  const rule = group('g', 'all', [more('x', 2)]);
  evaluated(rule, table).rows.not();
  expect(positions(evaluated(rule, table).rows)).toEqual([0, 3, 4, 7]);
});

describe('nested rules', () => {
  const { tree } = fc.letrec<{ tree: Group; item: Rule; condition: Condition }>((tie) => ({
    condition: fc.record({
      id: fc.uuid(),
      kind: fc.constant('condition' as const),
      subject: fc.constant({ of: 'column' as const, column: 'n' }),
      operator: fc.constantFrom('lessThan', 'atMost', 'moreThan', 'atLeast', 'equals'),
      value: fc.record({ number: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(null)) }),
    }),
    item: fc.oneof({ depthSize: 'small' }, tie('condition'), tie('tree')),
    tree: fc
      .record({
        id: fc.uuid(),
        kind: fc.constant('group' as const),
        match: fc.constantFrom(...groupMatches),
        atLeast: fc.integer({ min: 1, max: 4 }),
        items: fc.array(tie('item'), { maxLength: 5 }),
      })
      .chain((rule) =>
        fc
          .constantFrom({}, { negated: true as const }, { off: true as const })
          .map((more) => ({ ...rule, ...more })),
      ),
  }));

  /** Row by row, as the words say; null where there is nothing to say. */
  function slow(rule: Rule, value: number | null): boolean | null {
    if (rule.off) return null;
    let holds: boolean;
    if (rule.kind === 'condition') {
      const { number } = rule.value as { number: number | null };
      if (number === null) return null;
      const compare: Record<string, (of: number) => boolean> = {
        lessThan: (of) => of < number,
        atMost: (of) => of <= number,
        moreThan: (of) => of > number,
        atLeast: (of) => of >= number,
        equals: (of) => of === number,
      };
      holds = value !== null && compare[rule.operator]!(value);
    } else {
      const said = rule.items.map((item) => slow(item, value)).filter((each) => each !== null);
      if (said.length === 0) return null;
      const yes = said.filter(Boolean).length;
      const joined = {
        all: yes === said.length,
        any: yes > 0,
        none: yes === 0,
        atLeast: yes >= (rule.atLeast ?? 1),
      };
      holds = joined[rule.match];
    }
    return rule.negated ? !holds : holds;
  }

  test('agree with the same rule row by row', () => {
    const rows = Array.from({ length: 70 }, (_, row) => (row % 5 === 0 ? null : row % 8));
    const many = tableOf([{ name: 'n', column: columnFrom('number', rows) }]);
    fc.assert(
      fc.property(tree, (rule) => {
        const expected = rows.map((_, row) => row).filter((row) => slow(rule, rows[row]!) === true);
        expect(positions(evaluated(rule, many).rows)).toEqual(expected);
        expect(isActive(rule)).toBe(slow(rule, 1) !== null);
      }),
      { numRuns: 500 },
    );
  });

  test('64 deep', () => {
    let rule: Group = group('g0', 'all', [more('x', 3)]);
    for (let depth = 1; depth < 64; depth++) rule = group(`g${depth}`, 'none', [rule]);
    expect(positions(evaluated(rule, table).rows)).toEqual([1, 2, 3, 5, 6]);
  });
});

describe('at least n of many', () => {
  test('agrees with counting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.boolean(), { minLength: 37, maxLength: 37 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 21 }),
        (columns, least) => {
          const wide = tableOf(
            columns.map((rows, index) => ({ name: `c${index}`, column: columnFrom('boolean', rows) })),
          );
          const items = columns.map((_, index) => ask(`i${index}`, `c${index}`, 'isTrue', null));
          const rows = evaluated(group('g', 'atLeast', items, { atLeast: least }), wide).rows;
          const expected = Array.from({ length: 37 }, (_, row) => row).filter(
            (row) => columns.filter((column) => column[row]).length >= least,
          );
          expect(positions(rows)).toEqual(expected);
        },
      ),
    );
  });
});

test('members of segments of another cell', () => {
  const members = emptyBitmap(8);
  for (const row of [1, 2, 7]) members.set(row);
  const condition: Condition = {
    id: 's',
    kind: 'condition',
    subject: { of: 'segment' },
    operator: 'inSegment',
    value: { segments: [{ cell: 'other', segment: 'loyal' }] },
    negated: true,
  };
  const result = finish(
    evaluateRule(group('g', 'all', [condition]), contextOver(table, 0, { loyal: members })),
  );
  if (failed(result)) throw new Error('failed');
  expect(positions(result.value.rows)).toEqual([0, 3, 4, 5, 6]);
  const lost = finish(evaluateRule(group('g', 'all', [condition]), contextOver(table, 0)));
  expect(failed(lost) && lost.problem.place).toEqual({ condition: 's' });
});
