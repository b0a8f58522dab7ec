import { expect, test } from 'vitest';
import { kmeans } from '../../src/statistics/kmeans.ts';
import { kprototypes } from '../../src/statistics/kprototypes.ts';
import { mixedRows } from '../../src/statistics/mixedRows.ts';
import { costOf, describeAgain, startPrototypes } from '../../src/statistics/prototypes.ts';
import { prototypeGamma } from '../../src/statistics/prototypeGamma.ts';
import expected from '../oracle/kprototypes/expected.json' with { type: 'json' };
import { columnsOf } from './clusteringOracle.ts';
import { finished } from './finished.ts';

const codesOf = (columns: readonly (readonly number[])[]) => columns.map((column) => Uint8Array.from(column));

test('numbers and categories each decide where they are worth more', () => {
  const points = columnsOf([[0, 1, 0, 1]]);
  const codes = codesOf([[1, 1, 2, 2]]);
  const byNumber = finished(kprototypes(points, codes, { clusters: 2, gamma: 0.1 }));
  expect([...byNumber.labels]).toEqual([0, 1, 0, 1]);
  expect(byNumber.cost).toBeCloseTo(0.2, 12);
  const byCategory = finished(kprototypes(points, codes, { clusters: 2, gamma: 5 }));
  expect([...byCategory.labels]).toEqual([0, 0, 1, 1]);
  expect(byCategory).toMatchObject({ squares: 1, mismatches: 0, cost: 1 });
  expect(byCategory.modes.map((mode) => [...mode])).toEqual([[1], [2]]);
  expect([...byCategory.centres.values]).toEqual([0.5, 0.5]);
});

test('nothing, rows all alike, options out of range', () => {
  expect(finished(kprototypes(columnsOf([[]]), codesOf([[]]), { clusters: 2 }))).toMatchObject({ cost: 0 });
  const alike = finished(kprototypes(columnsOf([[4, 4]]), codesOf([[1, 1]]), { clusters: 2 }));
  expect([...alike.sizes]).toEqual([2]);
  expect(alike.gamma).toBe(1);
  expect(() => finished(kprototypes(columnsOf([[1]]), [], { clusters: 2, gamma: -1 }))).toThrow(RangeError);
  expect(() => finished(kprototypes(columnsOf([[1]]), [], { clusters: 300 }))).toThrow(RangeError);
});

test('the cost that R works out for the same labels, and half the mean deviation', () => {
  const { numbers, codes, labels, gamma, cost, halfMeanDeviation } = expected.given;
  const prototypes = startPrototypes(
    mixedRows(columnsOf(numbers), codesOf(codes), gamma),
    new Uint32Array(3),
  );
  prototypes.labels.set(labels.map((label) => label - 1));
  describeAgain(prototypes);
  expect(costOf(prototypes).cost).toBeCloseTo(cost, 9);
  expect(prototypeGamma(columnsOf(numbers))).toBeCloseTo(halfMeanDeviation, 12);
  expect(finished(kprototypes(columnsOf(numbers), codesOf(codes), { clusters: 3, gamma })).cost).toBeLessThan(
    cost,
  );
});

test('the least cost of all divisions of ten cars', () => {
  const { numbers, codes, clusters, gammas, least } = expected.small;
  gammas.forEach((gamma, at) => {
    const result = finished(kprototypes(columnsOf(numbers), codesOf(codes), { clusters, gamma }));
    expect(result.cost).toBeCloseTo(least[at]!, 9);
    expect(result.gamma).toBe(gamma);
  });
});

test('without categories, or where they cost nothing, it is k-means', () => {
  const points = columnsOf(expected.given.numbers);
  const plain = finished(kmeans(points, { clusters: 3 })).totalWithin;
  expect(finished(kprototypes(points, [], { clusters: 3 })).cost).toBeCloseTo(plain, 8);
  const codes = codesOf(expected.given.codes);
  expect(finished(kprototypes(points, codes, { clusters: 3, gamma: 0 })).cost).toBeCloseTo(plain, 8);
});
