import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed, type Result } from '../../src/language/problem.ts';
import type { CellValue } from '../../src/data/column.ts';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { columnOf, type Table, tableOf, viewOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';
import type { MethodContext } from '../../src/segments/methods/method.ts';
import { run } from '../../src/segments/methods/rules.run.ts';
import type { RuleSegment, RulesScheme } from '../../src/segments/methods/rulesScheme.ts';
import type { Condition, Group, Rule } from '../../src/segments/rule.ts';
import type { Trace, TraceStep } from '../../src/segments/trace.ts';
import { sharedIsMissing } from '../sharedFile.ts';
import { columnFrom, identifiersFrom } from './columnFrom.ts';
import { contextOver } from './contextOver.ts';
import { everyNth } from './everyNth.ts';
import { type AskedColumn, randomSchemes } from './randomSchemes.ts';
import { readDelimited } from './readDelimited.ts';
import { withValues } from './withValues.ts';

function present<T>(result: Result<T>): T {
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

const traced = (scheme: RulesScheme, row: number, context: MethodContext): Trace =>
  present(finish(run.trace(scheme, row, context)));

/** Where the real segmentation has a row. */
function placesOf(scheme: RulesScheme, row: number, table: Table): readonly string[] {
  const { segments, rest } = present(finish(run.evaluate(scheme, contextOver(table))));
  const kept = segments.filter((segment) => segment.kept.get(row) !== 0).map(({ id }) => id);
  return rest.get(row) === 0 ? kept : [...kept, 'rest'];
}

const ask = (column: string, operator: string, value: unknown, more: Partial<Condition> = {}): Condition => ({
  id: `${column}.${operator}`,
  kind: 'condition',
  subject: { of: 'column', column },
  operator,
  value,
  ...more,
});

const all = (items: readonly Rule[], more: Partial<Group> = {}): Group => ({
  id: 'g',
  kind: 'group',
  match: 'all',
  items,
  ...more,
});

const segment = (id: string, rule: Group, more: Partial<RuleSegment> = {}): RuleSegment => ({
  id,
  name: id,
  color: 1,
  rule,
  ...more,
});

const firstMatch = (...segments: RuleSegment[]): RulesScheme => ({ overlap: 'firstMatch', segments });

/** A move as a short text: “tenure 19 → 24 or more”. */
const sides = { exactly: '', atLeast: ' or more', atMost: ' or less' };
const movesOf = ({ moves }: Trace) =>
  Object.fromEntries(
    moves.map(({ to, changes }) => [
      to,
      changes
        .map(({ subject, from, to: value, direction }) => {
          const name = subject.of === 'column' ? subject.column : subject.of;
          return `${name} ${from} → ${value}${sides[direction]}`;
        })
        .join(', '),
    ]),
  );

const holdsOf = (step: TraceStep | undefined): unknown =>
  step?.kind === 'group' ? [step.holds, ...step.items.map(holdsOf)] : step?.holds;

const table = tableOf([
  { name: 'tenure', column: columnFrom('number', [19, 30, null, 2, 72, 24]) },
  { name: 'charge', column: columnFrom('number', [20.5, 99.95, 50, 70.25, null, 50]) },
  { name: 'plan', column: columnFrom('text', ['basic', 'plus', 'plus', null, 'max', 'plus']) },
  { name: 'paperless', column: columnFrom('boolean', [true, false, null, true, false, true]) },
  {
    name: 'since',
    column: columnFrom('date', [
      Date.UTC(2022, 4, 30),
      Date.UTC(2021, 5, 1),
      null,
      Date.UTC(2023, 10, 1),
      Date.UTC(2018, 0, 1),
      Date.UTC(2022, 0, 1),
    ]),
  },
  { name: 'email', column: identifiersFrom(['a@x.se', 'b@y.it', null, 'd@x.se', 'e@y.it', 'f@x.se']) },
]);

describe('a row is told part by part', () => {
  const scheme = firstMatch(
    segment('off', all([ask('tenure', 'atLeast', { number: 0 })]), { off: true }),
    segment('loyal', all([ask('tenure', 'atLeast', { number: 24 })])),
    segment(
      'cheap',
      all([
        ask('charge', 'lessThan', { number: 60 }),
        all(
          [ask('plan', 'isAnyOf', { values: ['plus'] }), ask('paperless', 'isTrue', null, { negated: true })],
          {
            id: 'h',
            match: 'any',
            negated: true,
          },
        ),
        ask('gone', 'equals', { number: 1 }, { off: true }),
        ask('tenure', 'atLeast', { number: null }),
      ]),
    ),
  );

  test('every condition with its value, its negation, and null where it is passed over', () => {
    const { segments, definitions } = traced(scheme, 0, contextOver(table));
    expect(segments).toEqual(['cheap']);
    expect(definitions.map(({ segment: id, matches }) => [id, matches])).toEqual([
      ['loyal', false],
      ['cheap', true],
    ]);
    expect(holdsOf(definitions[1]?.rule)).toEqual([true, true, [true, false, false], null, null]);
    expect(definitions[0]?.rule).toMatchObject({
      kind: 'group',
      match: 'all',
      items: [{ kind: 'condition', id: 'tenure.atLeast', holds: false, value: 19, type: 'number' }],
    });
  });

  test('a later segment that matches says who took the row', () => {
    const both = firstMatch(
      scheme.segments[1]!,
      segment('grown', all([ask('tenure', 'atLeast', { number: 20 })])),
    );
    const { segments, definitions } = traced(both, 1, contextOver(table));
    expect(segments).toEqual(['loyal']);
    expect(definitions.map(({ takenBy }) => takenBy)).toEqual([undefined, 'loyal']);
    expect(traced({ ...both, overlap: 'free' }, 1, contextOver(table))).toMatchObject({
      segments: ['loyal', 'grown'],
    });
  });

  test('in no segment: everyone else', () => {
    expect(traced(firstMatch(scheme.segments[1]!), 3, contextOver(table)).segments).toEqual([]);
  });

  test('membership of another cell’s segments is told and stays', () => {
    const members = emptyBitmap(6);
    members.set(0);
    const isIn: Condition = {
      id: 'm',
      kind: 'condition',
      subject: { of: 'segment' },
      operator: 'inSegment',
      value: { segments: [{ cell: 'other', segment: 'vip' }] },
    };
    const vips = firstMatch(segment('vips', all([isIn, ask('tenure', 'atLeast', { number: 24 })])));
    const context = contextOver(table, 0, { vip: members });
    expect(holdsOf(traced(vips, 0, context).definitions[0]?.rule)).toEqual([false, true, false]);
    expect(movesOf(traced(vips, 0, context))).toEqual({ vips: 'tenure 19 → 24 or more' });
    expect(movesOf(traced(vips, 1, context))).toEqual({});
  });

  test('a problem names segment and condition', () => {
    const bad = firstMatch(segment('bad', all([ask('gone', 'atLeast', { number: 1 })])));
    const result = finish(run.trace(bad, 0, contextOver(table)));
    expect(failed(result) && result.problem.place).toEqual({ segment: 'bad', condition: 'gone.atLeast' });
  });
});

describe('the smallest change', () => {
  const moved = (row: number, ...rules: Rule[]) =>
    movesOf(
      traced(
        firstMatch(...rules.map((rule, index) => segment(`s${index}`, all([rule])))),
        row,
        contextOver(table),
      ),
    );

  test.each([
    ['up to a bound that is included', 0, ask('tenure', 'atLeast', { number: 24 }), 'tenure 19 → 24 or more'],
    ['over one that is not', 0, ask('tenure', 'moreThan', { number: 24 }), 'tenure 19 → 25 or more'],
    [
      'to a whole number where all are',
      0,
      ask('tenure', 'atLeast', { number: 23.4 }),
      'tenure 19 → 24 or more',
    ],
    [
      'in hundredths where they are so',
      0,
      ask('charge', 'moreThan', { number: 50 }),
      'charge 20.5 → 50.01 or more',
    ],
    ['down', 1, ask('tenure', 'lessThan', { number: 24 }), 'tenure 30 → 23 or less'],
    ['into the nearer end of a range', 4, ask('tenure', 'between', { from: 20, to: 30 }), 'tenure 72 → 30'],
    ['from nothing', 2, ask('tenure', 'atLeast', { number: 24 }), 'tenure null → 24 or more'],
    ['from nothing down', 2, ask('tenure', 'lessThan', { number: 24 }), 'tenure null → 23 or less'],
    ['to the one value', 0, ask('tenure', 'equals', { number: 31 }), 'tenure 19 → 31'],
    ['to nothing, where nothing else will do', 0, ask('tenure', 'empty', null), 'tenure 19 → null'],
    [
      'to the most frequent value',
      0,
      ask('plan', 'isAnyOf', { values: ['max', 'plus'] }),
      'plan basic → plus',
    ],
    ['to the other of yes and no', 1, ask('paperless', 'isTrue', null), 'paperless false → true'],
    [
      'to text that exists',
      1,
      ask('email', 'endsWith', { text: '@x.se', caseSensitive: false }),
      'email b@y.it → a@x.se',
    ],
    ['to the top of the others', 0, ask('tenure', 'topN', { count: 2 }), 'tenure 19 → 30 or more'],
    [
      'out of the top, below the others',
      1,
      ask('tenure', 'topN', { count: 2 }, { negated: true }),
      'tenure 30 → 19 or less',
    ],
  ])('%s', (_what, row, rule, said) => expect(moved(row, rule)).toEqual({ s0: said }));

  test('to the nearest day', () => {
    const day = Date.UTC(2022, 5, 1);
    expect(moved(0, ask('since', 'after', { date: '2022-05-31' }))).toEqual({
      s0: `since ${Date.UTC(2022, 4, 30)} → ${day} or more`,
    });
    expect(moved(3, ask('since', 'before', { date: '2022-06-01' }))).toEqual({
      s0: `since ${Date.UTC(2023, 10, 1)} → ${day - 86_400_000} or less`,
    });
  });

  test('no value is offered that no row has, and nothing for what cannot be', () => {
    expect(moved(0, ask('plan', 'isAnyOf', { values: ['gold'] }))).toEqual({});
    expect(
      moved(0, ask('tenure', 'between', { from: 5, to: 9 }), ask('tenure', 'between', { from: 6, to: 8 })),
    ).toEqual({ s0: 'tenure 19 → 9' });
  });

  test('several conditions on one trait change together', () => {
    const rules = [
      all([ask('tenure', 'atLeast', { number: 24 }), ask('tenure', 'atMost', { number: 36 })]),
      ask('tenure', 'atLeast', { number: 60 }),
    ];
    expect(moved(0, ...rules)).toEqual({ s0: 'tenure 19 → 24', s1: 'tenure 19 → 60 or more' });
  });

  test('one change goes before two, and two are told when one will not do', () => {
    const both = all([ask('tenure', 'atLeast', { number: 24 }), ask('plan', 'isAnyOf', { values: ['max'] })]);
    expect(moved(0, both)).toEqual({ s0: 'tenure 19 → 24 or more, plan basic → max' });
    const either = all([both, ask('charge', 'atLeast', { number: 99 })], { match: 'any' });
    expect(moved(0, either)).toEqual({ s0: 'charge 20.5 → 99 or more' });
  });

  test('past an earlier segment that would take the row, or out of it', () => {
    const first = ask('tenure', 'atLeast', { number: 10 });
    const second = ask('tenure', 'atLeast', { number: 5 });
    expect(moved(0, first, second)).toEqual({ s1: 'tenure 19 → 9', rest: 'tenure 19 → 4 or less' });
  });

  test('two values are at least so much only where that holds for both together', () => {
    const tenure = ask('tenure', 'atLeast', { number: 24 });
    const charge = ask('charge', 'atLeast', { number: 60 });
    const not = all([ask('tenure', 'atLeast', { number: 48 }), ask('charge', 'atLeast', { number: 80 })], {
      negated: true,
      id: 'not',
    });
    expect(moved(0, all([tenure, charge, not]))).toEqual({ s0: 'tenure 19 → 24 or more, charge 20.5 → 60' });
  });

  test('the cuts are those of the rows of the table, of which the row is one', () => {
    const rows = emptyBitmap(6);
    for (const row of [0, 1, 3]) rows.set(row);
    const scheme = firstMatch(segment('top', all([ask('tenure', 'topN', { count: 1 })])));
    expect(movesOf(traced(scheme, 0, contextOver(viewOf(table, rows))))).toEqual({
      top: 'tenure 19 → 30 or more',
    });
    expect(movesOf(traced(scheme, 0, contextOver(table)))).toEqual({ top: 'tenure 19 → 72 or more' });
  });

  test('cuts of another table stay where they are', () => {
    const reference = contextOver(tableOf([{ name: 'tenure', column: columnFrom('number', [40, 50, 60]) }]));
    const scheme = firstMatch(segment('top', all([ask('tenure', 'topN', { count: 1 })])));
    expect(movesOf(traced(scheme, 4, { ...contextOver(table), reference }))).toEqual({
      rest: 'tenure 72 → 59 or less',
    });
  });

  test('traits made of one column stay: one cannot change without the other', () => {
    const subjects = contextOver(table);
    const context: MethodContext = { ...subjects, origin: () => 'tenure' };
    const scheme = firstMatch(
      segment('s', all([ask('tenure', 'atLeast', { number: 24 }), ask('charge', 'atLeast', { number: 0 })])),
    );
    expect(movesOf(traced(scheme, 0, context))).toEqual({});
  });

  test('is said of no row when there are too many ways', () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const wide = tableOf(names.map((name) => ({ name, column: columnFrom('number', [0, 1, 2]) })));
    const many = firstMatch(segment('s', all(names.map((name) => ask(name, 'atLeast', { number: 2 })))));
    expect(traced(many, 0, contextOver(wide)).moves).toEqual([]);
    expect(traced({ ...many, overlap: 'free' }, 2, contextOver(wide)).moves).toHaveLength(1);
  });
});

/** What every trace must be: as the segmentation has it, with moves that move. Says how many it has. */
function check(scheme: RulesScheme, row: number, over: Table): number {
  const trace = traced(scheme, row, contextOver(over));
  const here = placesOf(scheme, row, over);
  expect(trace.segments.length > 0 ? trace.segments : ['rest']).toEqual(here);
  for (const { to, changes } of trace.moves) {
    expect(here).not.toContain(to);
    const values: Record<string, CellValue> = {};
    for (const { subject, from, to: value } of changes) {
      if (subject.of !== 'column') throw new Error('only columns were asked for');
      expect(from).toBe(columnOf(over, subject.column)?.at(row));
      values[subject.column] = value;
    }
    expect(placesOf(scheme, row, withValues(over, row, values)), JSON.stringify(changes)).toContain(to);
  }
  return trace.moves.length;
}

describe('a table of every type', () => {
  const columns: AskedColumn[] = table.columnNames().map((name) => {
    const column = columnOf(table, name)!;
    return { name, type: column.type, values: [...column].filter((value) => value !== null) };
  });

  test('a trace agrees with the segmentation, and what it proposes moves the row', () => {
    fc.assert(
      fc.property(randomSchemes(columns), fc.nat(5), (scheme, row) => {
        check(scheme, row, table);
      }),
      { numRuns: 150 },
    );
  });

  test('no single value that exists reaches a segment that is said to need more, or is not named', () => {
    fc.assert(
      fc.property(randomSchemes(columns), fc.nat(5), fc.constantFrom(...columns), (scheme, row, asked) => {
        const { moves } = traced(scheme, row, contextOver(table));
        const single = new Set(moves.filter(({ changes }) => changes.length === 1).map(({ to }) => to));
        const here = placesOf(scheme, row, table);
        const { name, values } = asked;
        for (const value of [...values, null]) {
          for (const to of placesOf(scheme, row, withValues(table, row, { [name]: value })))
            if (!here.includes(to)) expect(single, `${name} ${value}`).toContain(to);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
const missing = sharedIsMissing(telco);

describe.skipIf(missing)(`Telco${missing ? ` (${missing})` : ''}`, () => {
  test('400 times a row and random rules: the trace agrees, and every proposed change moves the row', () => {
    // Every fiftieth customer: a change is followed by asking all of them anew.
    const named = everyNth(readDelimited(telco), 50).map(({ name, column }) => {
      const values = Array.from<CellValue>(column);
      const isYesNo = name === 'Churn' || name === 'Partner';
      return {
        name,
        column: isYesNo
          ? columnFrom(
              'boolean',
              values.map((value) => value === 'Yes'),
            )
          : columnFrom(column.type, values),
      };
    });
    const over = tableOf(named);
    const columns = [
      'tenure',
      'MonthlyCharges',
      'TotalCharges',
      'Contract',
      'PaymentMethod',
      'Churn',
      'Partner',
    ].map((name): AskedColumn => {
      const column = columnOf(over, name)!;
      const values = Array.from({ length: 40 }, (_, index) => column.at(index * 3));
      return { name, type: column.type, values: values.filter((value) => value !== null) };
    });
    let moves = 0;
    fc.assert(
      fc.property(randomSchemes(columns), fc.nat(over.numRows() - 1), (scheme, row) => {
        moves += check(scheme, row, over);
      }),
      { numRuns: 400 },
    );
    expect(moves).toBeGreaterThan(200);
  }, 180_000);
});
