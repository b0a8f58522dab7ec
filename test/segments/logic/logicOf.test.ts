import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failed } from '../../../src/language/problem.ts';
import type { CellValue } from '../../../src/data/column.ts';
import { tableOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { evaluateRule } from '../../../src/segments/evaluateRule.ts';
import { axesOf } from '../../../src/segments/logic/axesOf.ts';
import type { Logic } from '../../../src/segments/logic/logic.ts';
import { logicOf } from '../../../src/segments/logic/logicOf.ts';
import { spaceOf } from '../../../src/segments/logic/truth.ts';
import { type Group, groupMatches, type Rule } from '../../../src/segments/rule.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';

/** For each column values of which every condition below tells apart what it can, and what no condition names. */
const values = {
  number: [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, null],
  text: ['a', 'A', 'b', 'B', 'c', 'C', 'z', null],
  boolean: [true, false, null],
};

const every = values.number.flatMap((number) =>
  values.text.flatMap((text) =>
    values.boolean.map((boolean): readonly CellValue[] => [number, text, boolean]),
  ),
);
const table = tableOf(
  (['number', 'text', 'boolean'] as const).map((type, position) => ({
    name: type,
    column: columnFrom(
      type,
      every.map((row) => row[position]!),
    ),
  })),
);
const context = contextOver(table);

let ids = 0;
const condition = (column: string, operator: fc.Arbitrary<readonly [string, unknown]>) =>
  fc
    .record({ asked: operator, negated: fc.boolean(), off: fc.integer({ min: 0, max: 9 }) })
    .map(({ asked: [name, value], negated, off }): Rule => ({
      id: `c${ids++}`,
      kind: 'condition',
      subject: { of: 'column', column },
      operator: name,
      value,
      ...(negated ? { negated } : {}),
      ...(off === 0 ? { off: true as const } : {}),
    }));
const bound = fc.integer({ min: 0, max: 3 });
const word = fc.constantFrom('a', 'A', 'b', 'c');
const asksNumber = condition(
  'number',
  fc.oneof(
    fc.tuple(
      fc.constantFrom('equals', 'lessThan', 'atMost', 'moreThan', 'atLeast'),
      fc.record({ number: bound }),
    ),
    fc
      .tuple(bound, bound)
      .map(([one, two]) => ['between', { from: Math.min(one, two), to: Math.max(one, two) }] as const),
    fc.constant(['empty', null] as const),
  ),
);
const named = condition(
  'text',
  fc.oneof(
    fc.tuple(fc.constant('is'), fc.record({ text: word, caseSensitive: fc.boolean() })),
    fc.tuple(
      fc.constant('isAnyOf'),
      fc.record({ values: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }) }),
    ),
    fc.constant(['empty', null] as const),
  ),
);
const pattern = condition(
  'text',
  fc.tuple(fc.constantFrom('contains', 'startsWith'), fc.record({ text: word, caseSensitive: fc.boolean() })),
);
const asksBoolean = condition(
  'boolean',
  fc.constantFrom(['isTrue', null] as const, ['isFalse', null] as const, ['empty', null] as const),
);

function ruleOf(leaf: fc.Arbitrary<Rule>): fc.Arbitrary<Group> {
  const group = (items: fc.Arbitrary<Rule>, least: number) =>
    fc
      .record({
        match: fc.constantFrom(...groupMatches),
        items: fc.array(items, { minLength: least, maxLength: 3 }),
        negated: fc.integer({ min: 0, max: 4 }),
        atLeast: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ match, items: parts, negated, atLeast }): Group => ({
        id: `g${ids++}`,
        kind: 'group',
        match,
        items: parts,
        ...(match === 'atLeast' ? { atLeast } : {}),
        ...(negated === 0 ? { negated: true as const } : {}),
      }));
  return group(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: group(leaf, 0) }), 1);
}

/** The rows that any part of a rule matches; null where it is passed over. */
function rowsOf(part: Rule): readonly number[] | null {
  const found = finish(evaluateRule({ id: 'whole', kind: 'group', match: 'all', items: [part] }, context));
  if (failed(found)) throw new Error('A rule of the test cannot be asked');
  return found.value.counts.get(part.id) === null ? null : positions(found.value.rows);
}

function logic(rules: readonly Group[]): Logic {
  const axes = axesOf(rules, context);
  const asking = rules.filter((rule) => rowsOf(rule) !== null);
  return finish(
    logicOf(
      asking.map((rule, position) => ({ id: `s${position}`, rule })),
      axes,
      spaceOf(axes, 20_000),
    ),
  );
}

function* parts(rule: Rule): Generator<Rule> {
  if (rule.off) return;
  yield rule;
  if (rule.kind === 'group') for (const item of rule.items) yield* parts(item);
}

const isWithin = (inner: readonly number[], outer: readonly number[]) => {
  const held = new Set(outer);
  return inner.every((row) => held.has(row));
};

function relationOf(left: readonly number[], right: readonly number[]) {
  if (isWithin(left, right)) return isWithin(right, left) ? 'same' : 'firstWithinSecond';
  if (isWithin(right, left)) return 'secondWithinFirst';
  return left.some((row) => right.includes(row)) ? null : 'apart';
}

const exact = ruleOf(fc.oneof(asksNumber, named, asksBoolean));
const rough = ruleOf(fc.oneof(asksNumber, named, pattern));

test('what is said of parts and of pairs of parts holds for exactly all combinations of values', () => {
  fc.assert(
    fc.property(exact, (rule) => {
      const { never, always, relations } = logic([rule]);
      for (const part of parts(rule)) {
        const rows = rowsOf(part);
        if (rows === null) continue;
        expect([part.id, never.has(part.id)]).toEqual([part.id, rows.length === 0]);
        expect([part.id, always.has(part.id)]).toEqual([part.id, rows.length === every.length]);
        if (part.kind === 'condition') continue;
        const items = part.items.filter((item) => !item.off && rowsOf(item) !== null);
        const open = items.filter(({ id }) => !never.has(id) && !always.has(id));
        for (const [position, second] of open.entries()) {
          for (const first of open.slice(0, position)) {
            const found = relations.find((one) => one.first === first.id && one.second === second.id);
            expect(found?.kind ?? null).toBe(relationOf(rowsOf(first)!, rowsOf(second)!));
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('segments are the same or shadowed where, and only where, no combination of values says otherwise', () => {
  fc.assert(
    fc.property(fc.array(exact, { minLength: 2, maxLength: 4 }), (rules) => {
      const asking = rules.filter((rule) => rowsOf(rule) !== null);
      const { same, shadowed } = logic(rules);
      asking.forEach((rule, position) => {
        const rows = rowsOf(rule)!;
        const earlier = asking.slice(0, position).map((one) => rowsOf(one)!);
        const alike = earlier.findIndex((one) => isWithin(one, rows) && isWithin(rows, one));
        const id = `s${position}`;
        const isPossible = rows.length > 0;
        expect(same.get(id)).toBe(isPossible && alike >= 0 ? `s${alike}` : undefined);
        expect(shadowed.has(id)).toBe(isPossible && isWithin(rows, earlier.flat()));
      });
    }),
    { numRuns: 200 },
  );
});

test('with patterns nothing is said that some text could belie', () => {
  fc.assert(
    fc.property(fc.array(rough, { minLength: 1, maxLength: 3 }), (rules) => {
      const { never, always, relations, shadowed } = logic(rules);
      const all = new Map(rules.flatMap((rule) => [...parts(rule)]).map((part) => [part.id, part]));
      for (const id of never) expect(rowsOf(all.get(id)!)).toEqual([]);
      for (const id of always) expect(rowsOf(all.get(id)!)).toHaveLength(every.length);
      for (const { first, second, kind } of relations) {
        const left = rowsOf(all.get(first)!)!;
        const right = rowsOf(all.get(second)!)!;
        if (kind === 'apart') expect(left.some((row) => right.includes(row))).toBe(false);
        if (kind === 'same' || kind === 'firstWithinSecond') expect(isWithin(left, right)).toBe(true);
        if (kind === 'same' || kind === 'secondWithinFirst') expect(isWithin(right, left)).toBe(true);
      }
      const asking = rules.filter((rule) => rowsOf(rule) !== null);
      for (const id of shadowed.keys()) {
        const position = Number(id.slice(1));
        const earlier = asking.slice(0, position).flatMap((one) => rowsOf(one)!);
        expect(isWithin(rowsOf(asking[position]!)!, earlier)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
