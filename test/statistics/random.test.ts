import { describe, expect, test } from 'vitest';
import { cumulative } from '../../src/statistics/cumulative.ts';
import { random } from '../../src/statistics/random.ts';

const many = <Value>(count: number, draw: () => Value) => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

describe('random', () => {
  test('follows from the seed', () => {
    const first = many(5, random(7).uniform);
    expect(many(5, random(7).uniform)).toEqual(first);
    expect(many(5, random(8).uniform)).not.toEqual(first);
    expect(many(5, random(7, 1).uniform)).not.toEqual(first);
    expect(many(5, random(7 + 2 ** 32).uniform)).not.toEqual(first);
  });

  test('gives the numbers that samples already stand on', () => {
    expect(many(3, random(1).uniform)).toMatchInlineSnapshot(`
      [
        0.1863181854132563,
        0.03644585865549743,
        0.4442281418014318,
      ]
    `);
  });

  test('uniform fills 0 to 1 evenly', () => {
    const draws = many(20_000, random(1).uniform);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = draws.filter((draw) => Math.floor(draw * 10) === tenth).length;
      expect(Math.abs(inside - 2000)).toBeLessThan(200);
    }
  });

  test('integer reaches both ends and nothing beyond', () => {
    const { integer } = random(2);
    expect([...new Set(many(500, () => integer(3, 6)))].sort()).toEqual([3, 4, 5, 6]);
  });

  test('normal has its mean and deviation', () => {
    const { normal } = random(3);
    const draws = many(20_000, () => normal(50, 10));
    expect(mean(draws)).toBeCloseTo(50, 0);
    expect(deviation(draws)).toBeGreaterThan(9.7);
    expect(deviation(draws)).toBeLessThan(10.3);
    const within = draws.filter((draw) => Math.abs(draw - 50) < 10).length / draws.length;
    expect(within).toBeCloseTo(0.683, 1);
  });

  test('logNormal has its median, and e to its spread as the step of one deviation', () => {
    const { logNormal } = random(4);
    const draws = many(20_001, () => logNormal(80, 0.5)).sort((a, b) => a - b);
    expect(draws[10_000]! / 80).toBeCloseTo(1, 1);
    expect(draws[Math.round(20_000 * 0.8413)]! / (80 * Math.exp(0.5))).toBeCloseTo(1, 1);
    expect(draws[0]).toBeGreaterThan(0);
  });

  test.each([0.3, 4, 60])('poisson of %d has that mean and variance', (expected) => {
    const { poisson } = random(5);
    const draws = many(20_000, () => poisson(expected));
    expect(mean(draws) / expected).toBeCloseTo(1, 1);
    expect(deviation(draws) ** 2 / expected).toBeCloseTo(1, 0.5);
    expect(draws.every(Number.isInteger)).toBe(true);
  });

  test('poisson of nothing is nothing', () =>
    expect(many(50, () => random(6).poisson(0))).toEqual(Array(50).fill(0)));

  test('choice keeps the proportions and never picks a weight of 0', () => {
    const { choice } = random(8);
    const sums = cumulative([0, 1, 3, 0]);
    const draws = many(8000, () => choice(sums));
    expect(draws.filter((draw) => draw === 1).length / 8000).toBeCloseTo(0.25, 1);
    expect(draws.filter((draw) => draw === 2).length / 8000).toBeCloseTo(0.75, 1);
  });
});
