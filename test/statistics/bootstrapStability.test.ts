import { describe, expect, test } from 'vitest';
import { bootstrapSample } from '../../src/statistics/bootstrapSample.ts';
import { bootstrapStability } from '../../src/statistics/bootstrapStability.ts';
import { boxSummary } from '../../src/statistics/boxSummary.ts';
import type { Clusterer } from '../../src/statistics/clusterer.ts';
import { random } from '../../src/statistics/random.ts';
import { segmentStability } from '../../src/statistics/segmentStability.ts';
import { separation } from '../../src/statistics/separation.ts';
import { shadowValues } from '../../src/statistics/shadowValues.ts';
import { stabilityAcross } from '../../src/statistics/stabilityAcross.ts';
import { stabilityVerdict } from '../../src/statistics/stabilityVerdict.ts';
import { finished } from './finished.ts';
import { mallMissing, mallSpaces } from './mallOracle.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';
import { simpleClusterer } from './simpleClusterer.ts';

const iris = ownOracle<{
  points: number[][];
  k: number;
  centres: number[][][];
  given: number[];
  adjustedRand: number[];
  segments: number[][];
  quartiles: number[];
  solutions: number[][];
  entropies: number[][];
}>('bootstrapStability');

/** Gives the solutions in turn, whatever the sample. */
function told(solutions: readonly (readonly (readonly number[])[])[]): Clusterer {
  let next = 0;
  return function* (points) {
    yield { fraction: 1 };
    return { labels: new Uint8Array(points.size), centres: pointsOf(solutions[next++]!) };
  };
}

describe('as worked out in R from the definitions', () => {
  const points = pointsOf(iris.points);
  const labels = Uint8Array.from(iris.given);

  test('adjusted Rand between the pairs, and its quartiles', () => {
    const asked = [{ k: iris.k, labels: null }];
    const [found] = finished(
      bootstrapStability(points, asked, iris.adjustedRand.length, 1, told(iris.centres)),
    );
    expect(found!.segments).toEqual([]);
    iris.adjustedRand.forEach((index, pair) => expect(found!.adjustedRand[pair]).toBeCloseTo(index, 12));
    const box = boxSummary(found!.adjustedRand)!;
    [box.least, box.lowerQuartile, box.median, box.upperQuartile, box.most].forEach((value, at) =>
      expect(value).toBeCloseTo(iris.quartiles[at]!, 12),
    );
  });

  test('segments within a solution', () => {
    const pairs = iris.segments.length;
    const found = finished(segmentStability(points, labels, iris.k, pairs, 1, told(iris.centres)));
    iris.segments.forEach((shares, pair) =>
      shares.forEach((share, segment) => expect(found[segment]!.values[pair]).toBeCloseTo(share, 12)),
    );
    expect(found[0]!.summary!.count).toBe(pairs);
  });

  test('segments across solutions', () => {
    const solutions = iris.solutions.map((of, at) => ({ labels: Uint8Array.from(of), k: at + 2 }));
    const steps = stabilityAcross(solutions);
    expect(steps.length).toBe(iris.entropies.length);
    for (const [at, { entropies, stabilities }] of steps.entries())
      iris.entropies[at]!.forEach((entropy, segment) => {
        expect(entropies[segment]).toBeCloseTo(entropy, 12);
        expect(stabilities[segment]).toBeCloseTo(1 - entropy, 12);
      });
  });
});

/** Clouds around these middles: of so many rows each, bell-shaped with deviation 1. */
function clouds(middles: readonly (readonly number[])[], rows: number, seed: number) {
  const { normal } = random(seed);
  return pointsOf(
    middles.flatMap((middle) => Array.from({ length: rows }, () => middle.map((x) => normal(x, 1)))),
  );
}

function judge(points: ReturnType<typeof pointsOf>, k: number) {
  const [found] = finished(bootstrapStability(points, [{ k, labels: null }], 20, 3, simpleClusterer(5)));
  const { centres } = finished(simpleClusterer(10)(points, k, 1));
  const densestBorder = finished(separation(points, centres)).densest;
  const shadow = finished(shadowValues(points, centres))!.average;
  return stabilityVerdict(boxSummary(found!.adjustedRand)!, { densestBorder, shadow });
}

describe('the verdict', () => {
  const three = clouds(
    [
      [0, 0],
      [9, 0],
      [0, 9],
    ],
    80,
    1,
  );

  test('three clouds apart are natural, and are not two', () => {
    const verdict = judge(three, 3);
    expect(verdict.outcome).toBe('natural');
    expect(verdict.median).toBeGreaterThan(0.99);
    expect(verdict.densestBorder).toBeLessThan(0.05);
    expect(judge(three, 4).outcome).not.toBe('natural');
  });

  test('one long cloud cut in two is cut alike again, but there is no gap', () => {
    const { normal } = random(2);
    const long = pointsOf(Array.from({ length: 300 }, () => [normal(0, 6), normal(0, 1)]));
    const verdict = judge(long, 2);
    expect(verdict.outcome).toBe('reproducible');
    expect(verdict.densestBorder).toBeGreaterThan(0.8);
  });

  test('a round cloud in many parts is constructed', () => {
    const verdict = judge(clouds([[0, 0, 0, 0]], 240, 4), 6);
    expect(verdict.outcome).toBe('constructed');
    expect(verdict.median).toBeLessThan(0.65);
  });

  test('the thresholds are met at them', () => {
    const outcome = (median: number, lowerQuartile: number, densestBorder: number | null, shadow = 0.5) =>
      stabilityVerdict({ median, lowerQuartile }, { densestBorder, shadow }).outcome;
    expect(outcome(0.9, 0.8, 0.5, 2 / 3)).toBe('natural');
    expect(outcome(0.9, 0.8, 0.51)).toBe('reproducible');
    expect(outcome(0.9, 0.8, 0.5, 0.67)).toBe('reproducible');
    expect(outcome(0.9, 0.79, 0.5)).toBe('reproducible');
    expect(outcome(0.89, 0.89, 0.1)).toBe('reproducible');
    expect(outcome(0.65, 0.5, 2)).toBe('reproducible');
    expect(outcome(0.65, 0.49, 0.1)).toBe('constructed');
    expect(outcome(0.64, 0.64, 0.1)).toBe('constructed');
    expect(outcome(1, 1, null)).toBe('reproducible');
  });

  test.skipIf(mallMissing)('customers of a mall: five groups by income and spending, none with age', () => {
    const [raw, standardised] = mallSpaces();
    expect([2, 5].map((k) => judge(raw!.points, k).outcome)).toEqual(['constructed', 'natural']);
    expect([4, 5, 6].map((k) => judge(standardised!.points, k).outcome)).not.toContain('natural');
  });
});

test('a natural segment is found again, one that is half of another is not', () => {
  const points = clouds(
    [
      [0, 0],
      [9, 0],
    ],
    60,
    6,
  );
  const labels = Uint8Array.from({ length: 120 }, (_, row) => (row < 60 ? 0 : row % 2 ? 1 : 2));
  const found = finished(segmentStability(points, labels, 3, 10, 1, simpleClusterer(3)));
  expect(found[0]!.summary!.mean).toBeGreaterThan(found[1]!.summary!.mean);
  expect(found[1]!.summary!.mean).toBeLessThan(0.6);
});

test('the pairs do not depend on what else is asked, and follow from the seed', () => {
  const points = clouds([[0], [2]], 30, 8);
  const run = (ks: readonly number[], seed: number) =>
    finished(
      bootstrapStability(
        points,
        ks.map((k) => ({ k, labels: null })),
        4,
        seed,
        simpleClusterer(2),
      ),
    );
  const both = run([2, 3], 1);
  expect(both[1]).toEqual(run([3], 1)[0]);
  expect(both.map(({ k }) => k)).toEqual([2, 3]);
  expect(run([3], 2)).not.toEqual(run([3], 1));
});

test('too few rows, one segment, fewer centres than segments', () => {
  const asked = [{ k: 2, labels: Uint8Array.of(0) }];
  const [one] = finished(bootstrapStability(pointsOf([5]), asked, 3, 1, simpleClusterer(1)));
  expect([one!.adjustedRand.length, one!.segments.map(({ length }) => length)]).toEqual([0, [0, 0]]);
  const whole = [{ k: 1, labels: new Uint8Array(4) }];
  const [single] = finished(bootstrapStability(pointsOf([1, 2, 3, 4]), whole, 3, 1, simpleClusterer(1)));
  expect([[...single!.adjustedRand], [...single!.segments[0]!]]).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
  const [same] = finished(
    bootstrapStability(pointsOf([7, 7]), [{ k: 2, labels: null }], 2, 1, told([[[7]], [[7]], [[7]], [[7]]])),
  );
  expect([...same!.adjustedRand]).toEqual([1, 1]);
});

test('a sample draws every row about as often, about 63 % of them at least once', () => {
  const points = pointsOf(Array.from({ length: 1000 }, (_, row) => [row, -row]));
  const sample = finished(bootstrapSample(points, random(1)));
  expect(sample.size).toBe(1000);
  for (let row = 0; row < 1000; row++) expect(sample.values[2 * row]).toBe(-sample.values[2 * row + 1]! + 0);
  const distinct = new Set(sample.values.filter((_, at) => at % 2 === 0)).size;
  expect(Math.abs(distinct - 632)).toBeLessThan(50);
});

test('across: a split segment, a mixed one, one without rows, one origin', () => {
  const solution = (k: number, ...labels: number[]) => ({ k, labels: Uint8Array.from(labels) });
  const [first, second] = stabilityAcross([
    solution(1, 0, 0, 0, 0),
    solution(2, 0, 0, 1, 1),
    solution(3, 0, 2, 2, 2),
  ]);
  expect(first!.entropies).toEqual([0, 0]);
  const mixed = -(Math.log(1 / 3) / 3 + (2 / 3) * Math.log(2 / 3)) / Math.log(2);
  expect(second!.entropies).toEqual([0, null, expect.closeTo(mixed, 12)]);
  expect(second!.stabilities[1]).toBeNull();
  expect([...second!.flows.counts]).toEqual([1, 0, 1, 0, 0, 2]);
});
