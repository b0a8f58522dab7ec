import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BinRule } from '../../src/statistics/binRule.ts';
import { binScores } from '../../src/statistics/binScores.ts';
import { fixedBins } from '../../src/statistics/fixedBins.ts';
import { frequencyScores } from '../../src/statistics/frequencyScores.ts';
import { quantileBins } from '../../src/statistics/quantileBins.ts';
import { rankBins } from '../../src/statistics/rankBins.ts';
import { rfmPackageBins } from '../../src/statistics/rfmPackageBins.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';
import { ownOracle } from './ownOracle.ts';

const times = (value: number, count: number) => Array.from({ length: count }, () => value);
/** 60 customers with one order, 25 with two, 15 with three. */
const tied = Float64Array.from([...times(1, 60), ...times(2, 25), ...times(3, 15)]);
const scoresOf = (values: Float64Array, rule: BinRule) => [...new Set(binScores(values, rule).scores)];

test('quantiles keep ties together, so that scores may be skipped; R’s package skips others', () => {
  const { scores, bins, cuts, unused } = binScores(tied, quantileBins(5));
  expect([scores[0], scores[60], scores[85]]).toEqual([1, 4, 5]);
  expect([cuts, unused]).toEqual([
    [1, 1, 1.4, 2],
    [2, 3],
  ]);
  expect(bins[3]).toEqual({ score: 4, rows: 25, least: 2, greatest: 2 });
  expect(bins[1]).toEqual({ score: 2, rows: 0, least: null, greatest: null });
  expect(scoresOf(tied, rfmPackageBins(5))).toEqual([1, 3, 5]);
  expect(scoresOf(Float64Array.of(0.1, 0.3, 0.5, 0.9), rfmPackageBins(5))).toEqual([1]);
});

test('numbers of orders that leave a score unused are scored by fixed cuts', () => {
  const fixed = frequencyScores(tied, quantileBins(5));
  expect(fixed.isFixed).toBe(true);
  expect([...new Set(fixed.scores)]).toEqual([1, 2, 3]);
  const spread = frequencyScores(Float64Array.of(1, 2, 3, 4, 5), quantileBins(5));
  expect([spread.isFixed, [...spread.scores]]).toEqual([false, [1, 2, 3, 4, 5]]);
  expect([...binScores(Float64Array.of(1, 2, 3, 4, 5, 6, 99), fixedBins([1, 2, 3, 5])).scores]).toEqual([
    1, 2, 3, 4, 4, 5, 5,
  ]);
});

test('reversed, the lowest values score highest; missing values score 0', () => {
  const days = Float64Array.of(10, Number.NaN, 20, 30, 40, 50);
  const { scores, bins } = binScores(days, quantileBins(5), true);
  expect([...scores]).toEqual([5, 0, 4, 3, 2, 1]);
  expect(bins[0]).toEqual({ score: 5, rows: 1, least: 10, greatest: 10 });
});

test('one value, no values, cuts that do not ascend', () => {
  expect(binScores(Float64Array.of(7, 7), quantileBins(3))).toMatchObject({ unused: [2, 3], cuts: [7, 7] });
  for (const rule of [quantileBins(3), rankBins(3), rfmPackageBins(3)])
    expect(binScores(Float64Array.of(Number.NaN), rule)).toMatchObject({ unused: [1, 2, 3] });
  expect(() => fixedBins([2, 1])).toThrow('ascend');
});

test('bins by rank as pandas has them', () => {
  const { orders, ...byBins } = ownOracle<Record<string, number[]>>('binScores');
  for (const [bins, expected] of Object.entries(byBins)) {
    const { scores } = binScores(Float64Array.from(orders!), rankBins(Number(bins)));
    expect([...scores]).toEqual(expected.map((bin) => bin + 1));
  }
});

test('ranks make bins that differ by a row at most', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 10 }),
      fc.integer({ min: 2, max: 10 }),
      (values, count) => {
        const { bins, scores } = binScores(Float64Array.from(values), rankBins(count));
        const sizes = bins.map(({ rows }) => rows);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(sizes.reduce((sum, rows) => sum + rows, 0)).toBe(values.length);
        const falls = values.flatMap((value, row) =>
          values.filter((other, at) => value < other && scores[row]! > scores[at]!),
        );
        expect(falls).toEqual([]);
      },
    ),
  );
});

interface PackageOracle {
  readonly threshold: readonly Readonly<Record<string, number>>[];
  readonly score_counts: Readonly<
    Record<'recency' | 'frequency' | 'monetary', Readonly<Record<string, number>>>
  >;
}
const oracle = 'oracles/rfm-package.json';
const orders = 'data/rfm-package/rfm_data_orders.csv';
const missing = sharedIsMissing(oracle, orders);

describe.skipIf(missing)(`orders of R’s package${missing ? ` (${missing})` : ''}`, () => {
  const expected = missing ? {} : (sharedJson(oracle) as Readonly<Record<string, PackageOracle>>);
  const lines = missing ? [] : readFileSync(sharedPath(orders), 'utf8').trim().split(/\r?\n/).slice(1);
  const customers = new Map<string, { last: string; orders: number; revenue: number }>();
  for (const line of lines) {
    const [customer, date, revenue] = line.split(',');
    const before = customers.get(customer!) ?? { last: '', orders: 0, revenue: 0 };
    customers.set(customer!, {
      last: date! > before.last ? date! : before.last,
      orders: before.orders + 1,
      revenue: before.revenue + Number(revenue),
    });
  }
  const of = (value: (customer: { last: string; orders: number; revenue: number }) => number) =>
    Float64Array.from(customers.values(), value);
  const analysis = Date.parse('2006-12-31');
  const columns = {
    recency: of(({ last }) => (analysis - Date.parse(last)) / 864e5),
    frequency: of((customer) => customer.orders),
    monetary: of(({ revenue }) => revenue),
  };

  test.each([
    ['orders', 5],
    ['orders_3bins', 3],
  ] as const)('%s: thresholds and scores', (name, count) => {
    for (const [column, values] of Object.entries(columns) as [keyof typeof columns, Float64Array][]) {
      const { bins, cuts, unused } = binScores(values, rfmPackageBins(count), column === 'recency');
      const { threshold, score_counts: counts } = expected[name]!;
      expect(unused).toEqual([]);
      for (const { score, rows } of bins) expect(rows).toBe(counts[column][score]);
      cuts!.forEach((cut, at) => expect(cut).toBeCloseTo(threshold[at + 1]![`${column}_lower`]!, 9));
      expect(bins[0]!.least).toBe(threshold[0]![`${column}_lower`]);
      expect(bins.at(-1)!.greatest! + 1).toBe(threshold.at(-1)![`${column}_upper`]);
    }
  });
});
