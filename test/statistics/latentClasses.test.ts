import { describe, expect, test } from 'vitest';
import { latentClasses, type LatentClasses } from '../../src/statistics/latentClasses.ts';
import { random } from '../../src/statistics/random.ts';
import oracle from '../oracle/latentClasses/expected.json' with { type: 'json' };
import { clusteringMissing, mcdonaldsItems } from './clusteringOracle.ts';
import { finished } from './finished.ts';

const codesOf = (items: readonly (readonly number[])[]) => items.map((item) => Uint8Array.from(item));

const found = (items: readonly (readonly number[])[], classes: number, more = {}): LatentClasses =>
  finished(latentClasses(codesOf(items), { classes, ...more }))!;

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** The logarithm of the likelihood of a result, from its shares and probabilities alone. */
function likelihoodOf(
  items: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  result: LatentClasses,
) {
  let total = 0;
  for (let row = 0; row < weights.length; row++) {
    const joint = Array.from(result.shares, (share, one) =>
      items.reduce((product, item, at) => {
        const { values, width } = result.probabilities[at]!;
        return item[row] === 0 ? product : product * values[one * width + item[row]! - 1]!;
      }, share),
    );
    total += weights[row]! * Math.log(sum(joint));
  }
  return total;
}

test('two plain classes, the largest first', () => {
  const item = [2, 2, 2, 1, 1];
  const { labels, shares, probabilities, sizes, clearness, isSettled } = found([item, item, item], 2);
  expect([...labels]).toEqual([0, 0, 0, 1, 1]);
  expect([...sizes]).toEqual([3, 2]);
  expect(shares[0]).toBeCloseTo(0.6, 6);
  expect(probabilities[1]!.values[1]).toBeCloseTo(1, 6);
  expect(probabilities[1]!.values[3]).toBeCloseTo(0, 6);
  expect(clearness).toBeCloseTo(1, 6);
  expect(isSettled).toBe(true);
});

test('one class is the shares of the answers', () => {
  const result = found([[1, 1, 2, 3, 0]], 1);
  expect([...result.probabilities[0]!.values]).toEqual([0.5, 0.25, 0.25]);
  expect(result.logLikelihood).toBeCloseTo(2 * Math.log(0.5) + 2 * Math.log(0.25), 12);
  expect(result).toMatchObject({ parameters: 2, clearness: null });
  expect([...result.labels]).toEqual([0, 0, 0, 0, 0]);
});

test('nothing, no weight, nobody answers, all alike, more classes than patterns', () => {
  expect(finished(latentClasses([], { classes: 2 }))).toBeNull();
  expect(finished(latentClasses([new Uint8Array(0)], { classes: 2 }))).toBeNull();
  expect(finished(latentClasses([Uint8Array.of(1)], { classes: 2, weights: Float64Array.of(0) }))).toBeNull();
  const silent = found([[0, 0, 0]], 2);
  expect(silent).toMatchObject({ logLikelihood: 0, parameters: 1 });
  expect(silent.probabilities[0]!.width).toBe(0);
  for (const result of [silent, found([[1, 1]], 3), found([[1, 2, 1]], 6)])
    for (const number of [result.logLikelihood, result.bic, result.icl, ...result.posterior.values])
      expect(Number.isFinite(number)).toBe(true);
  expect(() => found([[1]], 0)).toThrow(RangeError);
  expect(() => found([[1]], 2, { smoothing: -1 })).toThrow(RangeError);
});

test('very many items do not underflow, and posteriors sum to 1', () => {
  const chance = random(5);
  const items = Array.from({ length: 900 }, () =>
    Array.from({ length: 30 }, (_, row) => (chance.chance(row < 18 ? 0.7 : 0.3) ? 2 : 1)),
  );
  const result = found(items, 2, { starts: 3 });
  expect([...result.labels]).toEqual(Array.from({ length: 30 }, (_, row) => (row < 18 ? 0 : 1)));
  for (let row = 0; row < 30; row++)
    expect(sum(result.posterior.values.subarray(row * 2, row * 2 + 2))).toBeCloseTo(1, 12);
});

test('the likelihood, its criteria and the labels follow from the model', () => {
  for (const { items, weights, fits } of oracle.cases)
    for (const { classes } of fits) {
      const result = found(items, classes, { weights: Float64Array.from(weights) });
      expect(result.logLikelihood).toBeCloseTo(likelihoodOf(items, weights, result), 6);
      expect(sum(result.shares)).toBeCloseTo(1, 12);
      const { values, width } = result.posterior;
      result.labels.forEach((label, row) => {
        const own = values.subarray(row * width, (row + 1) * width);
        expect(own[label]).toBe(Math.max(...own));
      });
    }
});

test('the order of the rows and of the items does not matter; weights are rows', () => {
  const { items } = oracle.cases[1]!;
  const here = found(items, 3);
  const reversed = found(
    items.toReversed().map((item) => item.toReversed()),
    3,
  );
  expect(reversed.logLikelihood).toBeCloseTo(here.logLikelihood, 4);
  const doubled = found(items, 3, { weights: new Float64Array(items[0]!.length).fill(2) });
  expect(doubled.logLikelihood).toBeCloseTo(2 * here.logLikelihood, 4);
  expect([...doubled.labels]).toEqual([...here.labels]);
});

test('smoothing keeps every probability off the ends and lowers the likelihood', () => {
  const item = [2, 2, 2, 1, 1];
  const smoothed = found([item, item, item], 2, { smoothing: 1 });
  const { values } = smoothed.probabilities[0]!;
  for (const probability of values) expect(Math.min(probability, 1 - probability)).toBeGreaterThan(0.05);
  expect(smoothed.logLikelihood).toBeLessThan(found([item, item, item], 2).logLikelihood);
});

describe('an EM in R on other data', () => {
  for (const { name, items, weights, fits } of oracle.cases)
    for (const wanted of fits)
      test(`${name}, ${wanted.classes} classes`, () => {
        const result = found(items, wanted.classes, { weights: Float64Array.from(weights), starts: 20 });
        expect(Math.abs(result.logLikelihood - wanted.logLikelihood)).toBeLessThan(1e-5);
        expect(result.parameters).toBe(wanted.parameters);
        expect(Math.abs(result.aic - wanted.aic)).toBeLessThan(1e-4);
        expect(Math.abs(result.bic - wanted.bic)).toBeLessThan(1e-4);
        expect((result.icl - result.bic) / 2 / Math.max(1, wanted.entropy)).toBeCloseTo(
          wanted.entropy / Math.max(1, wanted.entropy),
          3,
        );
        const byShare = [...result.shares.keys()].sort(
          (one, other) => result.shares[other]! - result.shares[one]!,
        );
        byShare.forEach((one, at) => {
          expect(result.shares[one]).toBeCloseTo(wanted.shares[at]!, 3);
          const { values, width } = result.probabilities[0]!;
          expect(values[one * width]).toBeCloseTo(wanted.first[at]!, 3);
        });
      });
});

describe.skipIf(clusteringMissing)(`McDonald’s (${clusteringMissing})`, () => {
  test('four classes, the same from two seeds', () => {
    const [one, other] = [1, 2].map((seed) =>
      finished(latentClasses(mcdonaldsItems(), { classes: 4, seed }))!,
    );
    expect(one!.logLikelihood).toBeCloseTo(-7111.108, 3);
    expect(one!.parameters).toBe(47);
    expect([...one!.sizes]).toEqual([592, 379, 281, 201]);
    expect([...other!.labels]).toEqual([...one!.labels]);
  });
});
