import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsKept, canChoose, keepBars, pressBar } from '../../src/app/barFilter.ts';
import {
  booleanColumn,
  type Column,
  dateColumn,
  numberColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import { columnFacts } from '../../src/data/columnFacts.ts';
import { originTable } from '../../src/data/originTable.ts';
import { columnOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';
import { evaluateRule } from '../../src/segments/evaluateRule.ts';
import type { Condition, Group } from '../../src/segments/rule.ts';
import { emptyGroup } from '../../src/segments/rule.ts';
import { countRows } from '../../src/data/bitmap.ts';

let ids = 0;
const mint = () => `new${++ids}`;

/** How many rows of a column a rule keeps. */
function rowsKept(column: Column, rule: Group): number {
  const table = originTable({
    columns: [{ name: 'c', column }],
    rows: column.length,
    notes: [],
    facts: { format: 'sample', bytes: 0, compressed: false },
  });
  const context = {
    table,
    asOf: 0,
    column: () => ({ value: columnOf(table, 'c')! }),
    members: () => ({ problem: { message: { text: { en: '', sv: '', it: '', da: '' } } } }),
  };
  const evaluated = finish(evaluateRule(rule, context));
  if ('problem' in evaluated) throw new Error(evaluated.problem.message.text.en);
  return countRows(evaluated.value.rows);
}

const bySize = (left: number, right: number) => left - right;

describe.each([
  [
    'whole numbers',
    fc.integer({ min: -50, max: 400 }),
    (values: number[]) => numberColumn(Float64Array.from(values)),
  ],
  [
    'prices',
    fc.integer({ min: 0, max: 9000 }).map((value) => value / 100),
    (values: number[]) => numberColumn(Float64Array.from(values)),
  ],
  [
    'days',
    fc.integer({ min: 0, max: 900 }).map((value) => value * 86_400_000),
    (values: number[]) => dateColumn(Float64Array.from(values)),
  ],
] as const)('%s', (_, value, columnOf) => {
  test('any stretch of bars keeps just the rows that the bars count, and is told again from the rule', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (values, one, other) => {
          const column = columnOf([...values]);
          const facts = columnFacts('c', column, null);
          const [from, to] = [one % facts.histogram.length, other % facts.histogram.length].sort(bySize);
          const chosen = [...facts.histogram.keys()].slice(from, to! + 1);
          const rule = keepBars(emptyGroup('where'), facts, chosen, mint);
          const counted = chosen.reduce((sum, bar) => sum + facts.histogram[bar]!.count, 0);
          expect(rowsKept(column, rule)).toBe(counted);
          const isFull = (bar: number) => facts.histogram[bar]!.count > 0;
          expect(barsKept(rule, facts)?.filter(isFull)).toEqual(chosen.filter(isFull));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('texts', () => {
  const cities = columnFacts(
    'c',
    textColumnFrom(['Lund', 'Lund', 'Roma', null, ...Array.from('abcdefghijklmnop')]),
    null,
  );

  test('bars are values, the bar of other values is none', () => {
    const rule = keepBars(emptyGroup('where'), cities, [1, 0, cities.histogram.length - 1], mint);
    expect(rule.items).toMatchObject([
      { subject: { of: 'column', column: 'c' }, operator: 'isAnyOf', value: { values: ['Lund', 'Roma'] } },
    ]);
    expect(canChoose(cities, cities.histogram.length - 1)).toBe(false);
    expect(barsKept(rule, cities)).toEqual([0, 1]);
    expect(pressBar(cities, [0, 1], 0)).toEqual([1]);
    expect(pressBar(cities, [0], 3)).toEqual([0, 3]);
  });
});

test('yes and no', () => {
  const facts = columnFacts('c', booleanColumn(Uint8Array.of(1, 2, 2), ['nej', 'ja']), null);
  const yes = facts.histogram.findIndex(({ value }) => value === 'ja');
  const rule = keepBars(emptyGroup('where'), facts, [yes], mint);
  expect(rule.items).toMatchObject([{ operator: 'isTrue', value: null }]);
  expect(barsKept(rule, facts)).toEqual([yes]);
  expect(keepBars(rule, facts, [1 - yes], mint).items).toMatchObject([{ operator: 'isFalse' }]);
  expect(keepBars(rule, facts, [0, 1], mint).items).toEqual([]);
  expect(pressBar(facts, [yes], yes)).toEqual([]);
});

describe('pressing a bar of a stretch', () => {
  const facts = columnFacts('c', numberColumn(Float64Array.of(0, 1, 2, 3, 4)), null);

  test('takes an end off, and else begins anew', () => {
    expect(pressBar(facts, [1, 2, 3], 3)).toEqual([1, 2]);
    expect(pressBar(facts, [1, 2, 3], 2)).toEqual([2]);
    expect(pressBar(facts, [1], 1)).toEqual([]);
    expect(pressBar(facts, [1], 4)).toEqual([4]);
  });
});

describe('a rule that the person wrote', () => {
  const facts = columnFacts('age', numberColumn(Float64Array.of(20, 30, 40)), null);
  const condition = (more: Partial<Condition>): Condition => ({
    id: 'own',
    kind: 'condition',
    subject: { of: 'column', column: 'age' },
    operator: 'moreThan',
    value: { number: 18 },
    ...more,
  });

  test('keeps all its conditions; the one that bars make is edited where it stands', () => {
    const city = condition({
      id: 'city',
      subject: { of: 'column', column: 'city' },
      operator: 'isAnyOf',
      value: { values: ['Lund'] },
    });
    const rule: Group = { ...emptyGroup('where'), items: [condition({}), city] };
    const first = keepBars(rule, facts, [0], mint);
    expect(first.items.slice(0, 2)).toEqual(rule.items);
    expect(first.items[2]).toMatchObject({ operator: 'between', value: { from: 20, to: 20 } });
    const second = keepBars(first, facts, [0, 1], mint);
    expect(second.items[2]).toMatchObject({
      id: (first.items[2] as Condition).id,
      value: { from: 20, to: 21 },
    });
    expect(keepBars(second, facts, [], mint)).toEqual(rule);
    expect(keepBars(rule, facts, [], mint)).toBe(rule);
  });

  test('is left alone where its condition is switched off, negated or deep in a group', () => {
    const deep: Group = { ...emptyGroup('g', 'any'), items: [condition({ operator: 'between' })] };
    const rule: Group = {
      ...emptyGroup('where'),
      items: [
        condition({ id: 'a', operator: 'between', off: true }),
        condition({ id: 'b', operator: 'between', negated: true }),
        deep,
      ],
    };
    expect(barsKept(rule, facts)).toBeNull();
    expect(keepBars(rule, facts, [0], mint).items).toHaveLength(4);
    expect(keepBars(rule, facts, [0], mint).items.slice(0, 3)).toEqual(rule.items);
  });

  test('that is not “all of these” becomes a part of one that is', () => {
    const rule: Group = { ...emptyGroup('where', 'any'), items: [condition({})] };
    const wrapped = keepBars(rule, facts, [0], mint);
    expect(wrapped).toMatchObject({
      id: 'where',
      match: 'all',
      items: [{ match: 'any' }, { operator: 'between' }],
    });
    expect((wrapped.items[0] as Group).items).toEqual(rule.items);
    expect(keepBars(emptyGroup('where', 'any'), facts, [0], mint)).toMatchObject({
      match: 'all',
      items: [{ operator: 'between' }],
    });
  });
});
