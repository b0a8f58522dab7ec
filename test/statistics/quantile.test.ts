import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quantile } from '../../src/statistics/quantile.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';

test('linear between order statistics', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([10, 20, 40], 0.9)).toBeCloseTo(36, 12);
  expect(quantile([7], 0.3)).toBe(7);
  expect(quantile([1, 5], 0)).toBe(1);
  expect(quantile([1, 5], 1)).toBe(5);
  expect(quantile([], 0.5)).toBeNaN();
});

const expected = 'oracles/bands.json';
const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
const missing = sharedIsMissing(expected, telco);

test.skipIf(missing)(`quantiles of monthly charges as R has them${missing ? ` (${missing})` : ''}`, () => {
  const [head, ...lines] = readFileSync(sharedPath(telco), 'utf8').trim().split(/\r?\n/);
  const at = head!.split(',').indexOf('MonthlyCharges');
  const charges = Float64Array.from(lines, (line) => Number(line.split(',')[at])).sort();
  const oracle = sharedJson(expected) as {
    telco_MonthlyCharges: Record<string, { quantile: { breaks: number[] } }>;
  };
  for (const k of [3, 4, 5, 6, 7]) {
    const breaks = oracle.telco_MonthlyCharges[`k${k}`]!.quantile.breaks;
    breaks.forEach((value, index) => expect(quantile(charges, index / k)).toBeCloseTo(value, 9));
  }
});
