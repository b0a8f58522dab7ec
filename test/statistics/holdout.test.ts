import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designMatrix } from '../../src/statistics/designMatrix.ts';
import { holdout } from '../../src/statistics/holdout.ts';
import { leakage } from '../../src/statistics/leakage.ts';
import { random } from '../../src/statistics/random.ts';
import { finished } from './finished.ts';
import { bank, bankMissing } from './leadScoringOracle.ts';

test('the same share of each class is held out, other rows for another seed', () => {
  const classes = Uint8Array.from({ length: 100 }, (_, row) => Number(row % 10 === 0));
  const heldOut = holdout(classes, 0.3, 4);
  const held = (code: number) => heldOut.filter((flag, row) => flag === 1 && classes[row] === code).length;
  expect([held(0), held(1)]).toEqual([27, 3]);
  expect(holdout(classes, 0.3, 4)).toEqual(heldOut);
  expect(holdout(classes, 0.3, 5)).not.toEqual(heldOut);
  expect(holdout(new Uint8Array(0), 0.3, 5).length).toBe(0);
});

test('the draw is the same in every engine', () => {
  const rows = holdout(
    Uint8Array.from({ length: 20 }, (_, row) => row % 2),
    0.25,
    1,
  );
  expect([...rows.keys()].filter((row) => rows[row] === 1)).toEqual([0, 2, 10, 11, 17, 19]);
});

test('every share of every class, to the nearest row', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ max: 3, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (classes, share, seed) => {
        const heldOut = holdout(classes, share, seed);
        for (const code of new Set(classes)) {
          const rows = [...classes.keys()].filter((row) => classes[row] === code);
          expect(rows.filter((row) => heldOut[row] === 1).length).toBe(Math.round(rows.length * share));
        }
      },
    ),
  );
});

test('categories become columns of 0 and 1, the first level being the one compared with', () => {
  const predictors = [
    { kind: 'number', values: Float64Array.of(1.5, 2, Number.NaN, 4) },
    { kind: 'category', codes: Uint8Array.of(3, 1, 2, 4), levels: 5 },
  ] as const;
  const { points, columns, rows } = designMatrix(predictors, 4);
  expect([...rows]).toEqual([0, 1, 3]);
  // Level 2 is only in a row that lacks a number, level 5 nowhere.
  expect(columns).toEqual([
    { predictor: 0, level: null },
    { predictor: 1, level: 3 },
    { predictor: 1, level: 4 },
  ]);
  expect([...points.values]).toEqual([1.5, 1, 0, 2, 0, 0, 4, 0, 1]);
  const others = [predictors[0], { kind: 'category', codes: Uint8Array.of(2, 4, 0, 1), levels: 5 }] as const;
  const again = designMatrix(others, 4, columns);
  expect([...again.points.values]).toEqual([1.5, 0, 0, 2, 0, 1, 4, 0, 0]);
});

describe('leakage', () => {
  const draw = random(3);
  const target = Uint8Array.from({ length: 2000 }, () => Number(draw.chance(0.3)));

  test('a copy of the target is seen, an id and noise are not', () => {
    const found = finished(
      leakage(
        [
          { kind: 'number', values: Float64Array.from(target, (one) => -5 * one + draw.uniform()) },
          { kind: 'category', codes: Uint8Array.from(target, (one) => one + 1), levels: 2 },
          { kind: 'category', codes: Uint16Array.from(target, (_, row) => row + 1), levels: 2000 },
          { kind: 'number', values: Float64Array.from(target, () => draw.uniform()) },
          { kind: 'number', values: new Float64Array(2000).fill(Number.NaN) },
        ],
        target,
      ),
    );
    expect(found.map(({ suspicion }) => suspicion)).toEqual(['alone', 'alone', null, null, null]);
    expect([found[0]!.area, found[1]!.area, found[4]!.area]).toEqual([1, 1, null]);
    expect(found[2]!.area).toBeLessThan(0.55);
  });

  test.skipIf(bankMissing)('the length of the call gives the sale away, the other columns do not', () => {
    const { predictors, duration, target: sold } = bank();
    const found = finished(leakage([duration, ...predictors], sold));
    expect(found.map(({ suspicion }) => suspicion)).toEqual(['strong', ...predictors.map(() => null)]);
  });
});
