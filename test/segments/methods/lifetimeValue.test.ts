import { describe, expect, test } from 'vitest';
import { nameIn } from '../../../src/language/text.ts';
import { say, sayValue } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { type Column, dateColumn, numberColumn } from '../../../src/data/column.ts';
import { countRows } from '../../../src/data/bitmap.ts';
import { columnOf, tableOf, viewOf, type Table } from '../../../src/data/table.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { finish } from '../../../src/data/work.ts';
import type { LifetimeValueScheme } from '../../../src/segments/methods/lifetimeValue.ts';
import { run } from '../../../src/segments/methods/lifetimeValue.run.ts';
import { valueCustomers } from '../../../src/segments/methods/lifetimeValuing/valueCustomers.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import type { ReportPart } from '../../../src/segments/report.ts';
import betaGeometric from '../../oracle/betaGeometric/betaGeometric.json' with { type: 'json' };
import every from '../../oracle/lifetimeValue/everyCustomer.json' with { type: 'json' };
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const of = (column: string) => ({ of: 'column', column }) as const;
const scheme: LifetimeValueScheme = {
  kind: 'forecast',
  value: of('value'),
  orders: of('orders'),
  first: of('first'),
  last: of('last'),
  firstValue: of('firstValue'),
  margin: 40,
  horizon: 12,
  retention: 90,
  discount: 10,
  tiers: 'shares',
  count: 4,
  said: [],
};
const asOf = Date.parse('2024-12-31');
const day = 86_400_000;

function evaluate(made: LifetimeValueScheme, table: Table, more: Partial<MethodContext> = {}) {
  return finish(run.evaluate(made, { ...contextOver(table, asOf), ...more }));
}

function cut(made: LifetimeValueScheme, table: Table, more: Partial<MethodContext> = {}) {
  const result = evaluate(made, table, more);
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

function figure(report: readonly ReportPart[] | undefined, label: string): number {
  const figures = report!.flatMap((part) => (part.part === 'figures' ? part.figures : []));
  const found = figures.find((each) => sayValue(each.label, 'en') === label)!.value as { number: number };
  return found.number;
}

/** Columns of customers: orders, days since the first purchase and the last, value, value of the first order. */
function customers(...rows: readonly (readonly number[])[]): Table {
  const numbers = (at: number): Column => numberColumn(Float64Array.from(rows, (row) => row[at]!));
  const dates = (at: number): Column => dateColumn(Float64Array.from(rows, (row) => asOf - row[at]! * day));
  return tableOf([
    { name: 'orders', column: numbers(0) },
    { name: 'first', column: dates(1) },
    { name: 'last', column: dates(2) },
    { name: 'value', column: numbers(3) },
    { name: 'firstValue', column: numbers(4) },
  ]);
}

/** The 800 simulated customers that R fitted: days from the first purchase. */
const { x, tx, T, m } = betaGeometric;
const simulated = customers(
  ...x.map((repeats, at) => [repeats + 1, T[at]!, T[at]! - tx[at]!, 30 + m[at]! * repeats, 30]),
);

describe('a forecast', () => {
  const made = cut(scheme, simulated);
  test('has R’s parameters, time in weeks instead of days', () => {
    const [r, alpha, a, b] = betaGeometric.fit.parameters;
    expect(figure(made.report, 'r')).toBeCloseTo(r!, 3);
    expect(figure(made.report, 'α (weeks)')).toBeCloseTo(alpha! / 7, 2);
    expect(figure(made.report, 'a')).toBeCloseTo(a!, 2);
    expect(figure(made.report, 'b')).toBeCloseTo(b!, 2);
    const repeats = x.reduce((sum, each) => sum + each, 0);
    const weeks = betaGeometric.fit.logLikelihood + repeats * Math.log(7);
    expect(figure(made.report, 'Log-likelihood of BG/NBD')).toBeCloseTo(weeks, 4);
    expect(figure(made.report, 'p') / betaGeometric.spend.parameters[0]!).toBeCloseTo(1, 3);
    expect(figure(made.report, 'v') / betaGeometric.spend.parameters[2]!).toBeCloseTo(1, 3);
    const { correlation } = betaGeometric.spend;
    expect(figure(made.report, 'Correlation of spend and repeats')).toBeCloseTo(correlation, 9);
  });
  test('the names of its tiers say what kind of value it is', () => {
    expect(made.labels.map(({ name }) => nameIn(name, 'en'))).toEqual([
      'A: future margin, 12 months, discounted',
      'B: future margin, 12 months, discounted',
      'C: future margin, 12 months, discounted',
    ]);
    const bare = cut({ ...scheme, margin: 100, discount: 0, horizon: 1 }, simulated);
    expect(nameIn(bare.labels[0]!.name, 'en')).toBe('A: future revenue, 1 month, not discounted');
  });
  test('every customer is in a tier; a trace agrees, and has no moves', () => {
    expect(countRows(made.rest)).toBe(0);
    for (let row = 0; row < 800; row += 13) {
      const traced = finish(run.trace(scheme, row, contextOver(simulated, asOf)));
      if (failed(traced)) throw new Error('no trace');
      const [own] = made.segments.filter(({ kept }) => kept.get(row));
      expect(traced.value.segments).toEqual([own!.id]);
      expect(traced.value.moves).toEqual([]);
      for (const { segment, rule } of traced.value.definitions) expect(rule!.holds).toBe(segment === own!.id);
    }
  });
  test('another horizon, margin or discount asks the same models', () => {
    const context = contextOver(simulated, asOf);
    const modelsOf = (change: Partial<LifetimeValueScheme>) => {
      const found = finish(valueCustomers({ ...scheme, ...change }, context, context, asOf));
      if (failed(found)) throw new Error('no values');
      return found.value.forecast;
    };
    for (const change of [{ horizon: 3 }, { margin: 7 }, { discount: 3 }])
      expect(modelsOf(change)).toBe(modelsOf({}));
    expect(modelsOf({ firstValue: null })).not.toBe(modelsOf({}));
  });
  test('a table in which few bought is valued by the models of the reference', () => {
    const few = customers([1, 300, 300, 30, 30], [6, 300, 5, 130, 30]);
    const reference = contextOver(simulated, asOf);
    const both = finish(valueCustomers(scheme, contextOver(few, asOf), reference, asOf));
    if (failed(both)) throw new Error('no values');
    expect(both.value.values[1]!).toBeGreaterThan(both.value.values[0]!);
    const within = cut(scheme, few, { reference });
    expect(within.segments.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(positions(within.segments[0]!.kept)).toContain(1);
  });
  test('who has no order, contradicts itself or bought later is everyone else, and counted', () => {
    const odd = customers(
      ...x
        .slice(0, 300)
        .map((repeats, at) => [repeats + 1, T[at]!, T[at]! - tx[at]!, 30 + m[at]! * repeats, 30]),
      [0, 300, 200, 10, 5],
      [3, 200, 300, 10, 5],
      [3, 200, -2, 10, 5],
      [3, Number.NaN, 2, 10, 5],
    );
    const found = cut(scheme, odd);
    expect(positions(found.rest)).toEqual([300, 301, 302, 303]);
    const said = found
      .report!.flatMap((part) => ('message' in part ? [say(part.message, 'en')] : []))
      .join(' ');
    expect(said).toContain('1 customer has no order');
    expect(said).toContain('1 customer bought after the as-of date');
    expect(said).toContain('2 rows lack');
  });
  test('refuses when nobody bought again, and where rows are groups', () => {
    const once = customers([1, 100, 100, 10, 10], [1, 200, 200, 10, 10]);
    expect(evaluate(scheme, once)).toHaveProperty('problem');
    expect(evaluate(scheme, simulated, { isAggregate: true })).toHaveProperty('problem');
    expect(evaluate({ ...scheme, last: null }, simulated)).toHaveProperty('problem');
  });
  test('what was bought and taken back again is no spend of a rounding error', () => {
    const rows = x
      .slice(0, 200)
      .map((repeats, at) => [repeats + 1, T[at]!, T[at]! - tx[at]!, 30 + m[at]! * repeats, 30]);
    const clean = cut(scheme, customers(...rows, [3, 200, 20, 0.3, 0.3]));
    const noisy = cut(scheme, customers(...rows, [3, 200, 20, 0.1 + 0.2, 0.3]));
    expect(figure(noisy.report, 'p')).toBe(figure(clean.report, 'p'));
  });
  test('a view is fitted to its own rows', () => {
    const rows = emptyBitmap(800);
    for (let row = 0; row < 400; row++) rows.set(row);
    const half = cut(scheme, viewOf(simulated, rows));
    const own = cut(
      scheme,
      customers(
        ...x
          .slice(0, 400)
          .map((repeats, at) => [repeats + 1, T[at]!, T[at]! - tx[at]!, 30 + m[at]! * repeats, 30]),
      ),
    );
    expect(figure(half.report, 'r')).toBe(figure(own.report, 'r'));
  });
});

describe('the plain formulas', () => {
  // 730.5 days are two years; less than a year counts as one.
  const table = customers([4, 730.5, 1, 200, 1], [2, 30, 1, 60, 1], [1, 30, 1, 20, 1], [1, 1461, 1, -5, 1]);
  const simple: LifetimeValueScheme = {
    ...scheme,
    kind: 'simple',
    margin: 50,
    horizon: 24,
    tiers: 'quantiles',
    count: 2,
  };
  const valuesOf = (made: LifetimeValueScheme) => {
    const context = contextOver(table, asOf);
    const result = finish(valueCustomers(made, context, context, asOf));
    if (failed(result)) throw new Error('no values');
    return [...result.value.values];
  };
  test('simple: value of an order × orders a year × years × margin', () => {
    const [one, other, , last] = valuesOf(simple);
    expect(one).toBeCloseTo(50 * (4 / (731 / 365.25)) * 2 * 0.5, 8);
    expect(other).toBeCloseTo(30 * 2 * 2 * 0.5, 12);
    expect(last).toBe(0);
  });
  test('contractual: m (1 + d) ÷ (1 + d − r), a month at a time', () => {
    const d = 1.1 ** (1 / 12) - 1;
    const values = valuesOf({ ...scheme, kind: 'contractual', margin: 50 });
    expect(values[0]).toBeCloseTo((200 * 0.5 * (1 + d)) / (1 + d - 0.9), 10);
    expect(evaluate({ ...scheme, kind: 'contractual', retention: 100, discount: 0 }, table)).toHaveProperty(
      'problem',
    );
  });
  test.each([simple, { ...simple, kind: 'contractual' as const }])(
    'each move leads where it says',
    (made) => {
      const found = cut(made, table);
      let moved = 0;
      for (let row = 0; row < 4; row++) {
        const traced = finish(run.trace(made, row, contextOver(table, asOf)));
        if (failed(traced)) throw new Error('no trace');
        expect(traced.value.segments).toEqual(
          found.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id),
        );
        for (const { to, changes } of traced.value.moves) {
          moved++;
          const values = Float64Array.from([...columnOf(table, 'value')!] as number[]);
          values[row] = changes[0]!.to as number;
          const others = ['orders', 'first', 'last', 'firstValue'].map((name) => ({
            name,
            column: columnOf(table, name)!,
          }));
          const changed = tableOf([...others, { name: 'value', column: numberColumn(values) }]);
          const again = cut(made, changed, { reference: contextOver(table, asOf) });
          expect(again.segments.find(({ id }) => id === to)!.kept.get(row)).toBeTruthy();
        }
      }
      expect(moved).toBeGreaterThan(0);
    },
  );
});

describe('every customer, as R has it', () => {
  const table = customers(
    ...every.x.map((repeats, at) => [
      repeats + 1,
      every.T[at]!,
      every.T[at]! - every.tx[at]!,
      every.whole[at]!,
      every.begun[at]!,
    ]),
  );
  const plan = { ...scheme, margin: 30, horizon: 6, discount: 12, retention: 85 };
  const valued = (made: LifetimeValueScheme) => {
    const context = contextOver(table, asOf);
    const result = finish(valueCustomers(made, context, context, asOf));
    if (failed(result)) throw new Error('no values');
    return result.value;
  };
  const isNear = (found: Float64Array, expected: readonly number[], digits: number) =>
    expected.forEach((each, row) => expect(found[row]! / each).toBeCloseTo(1, digits));

  test('a forecast: probability alive, purchases and value to three digits and more, and the tier', () => {
    const { values, alive, purchases } = valued(plan);
    isNear(alive!, every.alive, 4);
    isNear(purchases!, every.purchases, 3);
    isNear(values, every.forecast, 3);
    expect(segmentOfEach(cut(plan, table), every.x.length)).toEqual(every.tier);
  });

  test('the plain formulas: value to twelve digits, and the tier', () => {
    const simple = { ...plan, kind: 'simple', horizon: 24, tiers: 'quantiles', count: 3 } as const;
    isNear(valued(simple).values, every.simple, 12);
    const thirds = every.third.map((third) => `t${third}`);
    expect(segmentOfEach(cut(simple, table), every.x.length)).toEqual(thirds);
    const contractual = { ...plan, kind: 'contractual' } as const;
    isNear(valued(contractual).values, every.contract, 12);
    expect(segmentOfEach(cut(contractual, table), every.x.length)).toEqual(every.contractTier);
  });
});
