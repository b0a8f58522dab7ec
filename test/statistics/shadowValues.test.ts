import { describe, expect, test } from 'vitest';
import { gorge, similaritiesOf } from '../../src/statistics/gorge.ts';
import { nearestCentre } from '../../src/statistics/nearestCentre.ts';
import { nearestTwo } from '../../src/statistics/nearestTwo.ts';
import { random } from '../../src/statistics/random.ts';
import { segmentHistograms } from '../../src/statistics/segmentHistograms.ts';
import { separation } from '../../src/statistics/separation.ts';
import { shadowValues } from '../../src/statistics/shadowValues.ts';
import { finished } from './finished.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

const arrests = ownOracle<{
  points: number[][];
  centres: number[][];
  shadow: number[];
  segments: number[];
  own: number[];
  second: number[];
  similarities: number[][];
  squared: number[][];
  borders: number[][];
  histograms: number[][];
}>('shadowValues');

const points = pointsOf(arrests.points);
const centres = pointsOf(arrests.centres);

describe('as worked out in R from the definitions', () => {
  test('shadow values', () => {
    const found = finished(shadowValues(points, centres))!;
    arrests.shadow.forEach((value, row) => expect(found.values[row]).toBeCloseTo(value, 12));
    expect([[...found.nearest], [...found.second]]).toEqual([arrests.own, arrests.second]);
    arrests.segments.forEach((mean, segment) => expect(found.segments[segment]).toBeCloseTo(mean, 12));
  });

  test('similarities', () => {
    const similarities = new Float64Array(4);
    for (const [power, expected] of [
      [1, arrests.similarities],
      [2, arrests.squared],
    ] as const)
      expected.forEach((row, at) => {
        expect(similaritiesOf(points, at, centres, power, similarities)).toBe(arrests.own[at]);
        row.forEach((value, segment) => expect(similarities[segment]).toBeCloseTo(value, 12));
      });
  });

  test('the gorge plot', () => {
    const found = finished(gorge(points, centres));
    expect(found.map(({ all }) => [...all])).toEqual(arrests.histograms);
    const members = found.map((histogram) => histogram.members.reduce((sum, count) => sum + count, 0));
    expect(members).toEqual(
      [0, 1, 2, 3].map((segment) => arrests.own.filter((own) => own === segment).length),
    );
  });

  test('the density of borders', () => {
    const { borders, segments, densest } = finished(separation(points, centres));
    arrests.borders.flat().forEach((border, pair) => expect(borders[pair]).toBeCloseTo(border, 12));
    expect(segments).toEqual(arrests.borders.map((row) => Math.max(...row)));
    expect(densest).toBe(Math.max(...arrests.borders.flat()));
  });
});

test('rows at a centre, at the border, and farther out', () => {
  const line = pointsOf([0, 2, 5, -10]);
  const found = finished(shadowValues(line, pointsOf([0, 10])))!;
  expect([...found.values]).toEqual([0, 0.4, 1, (2 * 10) / 30]);
  expect([...found.nearest]).toEqual([0, 0, 0, 0]);
  expect(found.segments[1]).toBeNull();
});

test('of two as near, the lower number', () => {
  expect([...finished(nearestCentre(pointsOf([5, 9]), pointsOf([0, 10, 8])))]).toEqual([2, 1]);
  expect([...finished(nearestCentre(pointsOf([5]), pointsOf([0, 10])))]).toEqual([0]);
  const two = finished(nearestTwo(pointsOf([0, 5]), pointsOf([0, 10, -10])))!;
  expect([[...two.nearest], [...two.second]]).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('one centre, equal centres, no rows', () => {
  expect(finished(shadowValues(pointsOf([1, 2]), pointsOf([1])))).toBeNull();
  expect(finished(nearestTwo(pointsOf([1]), pointsOf([])))).toBeNull();
  expect([...finished(shadowValues(pointsOf([3]), pointsOf([3, 3])))!.values]).toEqual([1]);
  const equal = finished(separation(pointsOf([3, 4]), pointsOf([3, 3])));
  expect([[...equal.borders], equal.densest]).toEqual([[0, 4, 4, 0], 4]);
  expect(finished(separation(pointsOf([3, 4]), pointsOf([3])))).toMatchObject({
    segments: [null],
    densest: null,
  });
  expect(finished(gorge(pointsOf([3, 4]), pointsOf([3])))[0]!.all[19]).toBe(2);
  expect(finished(separation(pointsOf([]), pointsOf([3]))).densest).toBeNull();
});

test('rows far from all centres still have shares that sum to 1', () => {
  const similarities = new Float64Array(2);
  similaritiesOf(pointsOf([1e6]), 0, pointsOf([0, 1]), 2, similarities);
  expect(similarities[0]! ** 2 + similarities[1]! ** 2).toBeCloseTo(1, 12);
});

test('histograms take 0 into the first bin and 1 into the last', () => {
  const [one, other] = segmentHistograms(Float64Array.of(0, 1, 0.5, 0.49), Uint8Array.of(0, 0, 1, 1), 2);
  expect([one![0], one![19], other![10], other![9]]).toEqual([1, 1, 1, 1]);
});

test('two clouds leave the fewer rows between them, the farther apart; even rows leave no gap', () => {
  const { normal, uniform } = random(5);
  const border = (apart: number) => {
    const rows = Array.from({ length: 20_000 }, (_, row) => normal(row % 2 ? apart : 0, 1));
    return finished(separation(pointsOf(rows), pointsOf([0, apart]))).densest;
  };
  // By the normal distribution: 1.07, 0.674, 0.316, 0.126.
  for (const [apart, expected] of [
    [2, 1.074],
    [3, 0.674],
    [4, 0.316],
    [5, 0.126],
  ] as const)
    expect(Math.abs(border(apart)! - expected)).toBeLessThan(0.06);
  const even = pointsOf(Array.from({ length: 20_000 }, () => uniform() * 4));
  expect(finished(separation(even, pointsOf([1, 3]))).densest).toBeCloseTo(1, 1);
});
