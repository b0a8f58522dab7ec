import { expect, test } from 'vitest';
import { chiSquareTail } from '../../src/statistics/chiSquareTail.ts';
import { logGamma } from '../../src/statistics/logGamma.ts';
import { ownOracle } from './ownOracle.ts';

const expected =
  ownOracle<Readonly<Record<'x' | 'df' | 'log' | 'lower' | 'gammaAt' | 'logGamma', readonly number[]>>>(
    'chiSquareTail',
  );

test('the tails of chi-square distributions as R has them, far out too', () => {
  expected.log.forEach((log, at) => {
    const { probability, logProbability } = chiSquareTail(expected.x[at]!, expected.df[at]!);
    expect(Math.abs(logProbability - log) / (1e-3 + Math.abs(log))).toBeLessThan(1e-11);
    expect(1 - probability).toBeCloseTo(expected.lower[at]!, 12);
  });
});

test('the ends of the distribution', () => {
  expect(chiSquareTail(0, 3)).toEqual({ probability: 1, logProbability: 0 });
  expect(chiSquareTail(Number.POSITIVE_INFINITY, 3).probability).toBe(0);
});

test('the logarithm of the gamma function as R has it', () => {
  expected.gammaAt.forEach((x, at) => {
    const log = expected.logGamma[at]!;
    expect(Math.abs(logGamma(x) - log)).toBeLessThan(1e-14 * (1 + Math.abs(log)));
  });
  expect(Math.exp(logGamma(6))).toBeCloseTo(120, 10);
});
