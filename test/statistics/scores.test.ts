import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve } from '../../src/statistics/areaUnderCurve.ts';
import { calibration } from '../../src/statistics/calibration.ts';
import { liftAtTop } from '../../src/statistics/liftAtTop.ts';
import { liftByPart } from '../../src/statistics/liftByPart.ts';
import { probabilityLoss } from '../../src/statistics/probabilityLoss.ts';
import { rankCorrelation } from '../../src/statistics/rankCorrelation.ts';
import { receiverCurve } from '../../src/statistics/receiverCurve.ts';
import { scorecard } from '../../src/statistics/scorecard.ts';
import { scorecardSums } from '../../src/statistics/scorecardSums.ts';

const numbers = (...values: number[]) => Float64Array.from(values);
const classes = (...values: number[]) => Uint8Array.from(values);

test('the area is the share of pairs in order, ties as halves', () => {
  expect(areaUnderCurve(numbers(1, 2, 2, 3), classes(0, 0, 1, 1))).toBe(0.875);
  expect(areaUnderCurve(numbers(1, 2), classes(1, 1))).toBeNull();
  expect(areaUnderCurve(numbers(), classes())).toBeNull();
  expect(areaUnderCurve(numbers(1, Number.NaN, 3), classes(0, 1, 1))).toBe(1);
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(rows, (pairs) => {
      const ones = pairs.filter(([, one]) => one).map(([score]) => score);
      const zeros = pairs.filter(([, one]) => !one).map(([score]) => score);
      const wins = ones.flatMap((a) => zeros.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
      const scores = Float64Array.from(pairs, ([score]) => score);
      const target = Uint8Array.from(pairs, ([, one]) => Number(one));
      const area = areaUnderCurve(scores, target);
      if (wins.length === 0) {
        expect(area).toBeNull();
        return;
      }
      expect(area).toBeCloseTo(wins.reduce((sum: number, win) => sum + win, 0) / wins.length, 12);
      // The area under the drawn curve is the same.
      const { points, separation } = receiverCurve(scores, target)!;
      let drawn = 0;
      points.slice(1).forEach((point, at) => {
        const before = points[at]!;
        drawn +=
          ((point.falsePositives - before.falsePositives) * (point.truePositives + before.truePositives)) / 2;
      });
      expect(drawn).toBeCloseTo(area!, 12);
      const apart = points.map((point) => Math.abs(point.truePositives - point.falsePositives));
      expect(separation).toBeCloseTo(Math.max(...apart), 12);
    }),
  );
});

describe('lift', () => {
  const scores = numbers(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  const target = classes(1, 1, 0, 1, 0, 0, 0, 0, 0, 0);

  test('by parts', () => {
    const [first, second, third] = liftByPart(scores, target, 3);
    expect(first).toMatchObject({ rows: 3, positives: 2, gain: 2 / 3, highest: 9, lowest: 7 });
    expect(first!.lift).toBeCloseTo(2 / 3 / 0.3, 12);
    expect(second).toMatchObject({ rows: 3, positives: 1, gain: 1 });
    expect(third).toMatchObject({ rows: 4, positives: 0, rate: 0, lift: 0, gain: 1, cumulativeLift: 1 });
  });

  test('more parts than rows, and no positives', () => {
    expect(liftByPart(numbers(1), classes(1), 2)).toMatchObject([
      { rows: 0, rate: null, lift: null, highest: null },
      { rows: 1, rate: 1, lift: 1 },
    ]);
    expect(liftByPart(numbers(1, 2), classes(0, 0), 1)).toMatchObject([{ rate: 0, lift: null, gain: null }]);
  });

  test('at the top', () => {
    expect(liftAtTop(scores, target, 0.2)).toEqual({
      rows: 2,
      positives: 2,
      rate: 1,
      lift: 1 / 0.3,
      gain: 2 / 3,
    });
    expect(liftAtTop(scores, target, 0.11)).toMatchObject({ rows: 2 });
    expect(liftAtTop(scores, target, 0)).toBeNull();
    expect(liftAtTop(scores, classes(0, 0), 0.5)).toBeNull();
  });
});

test('calibration keeps equal probabilities together', () => {
  const probabilities = numbers(0.1, 0.5, 0.5, 0.5, 0.5, 0.9);
  const { parts, statistic } = calibration(probabilities, classes(0, 1, 0, 1, 0, 1), 3);
  expect(parts.map(({ rows }) => rows)).toEqual([5, 1]);
  expect(parts[0]!.predicted).toBeCloseTo(2.1 / 5, 12);
  expect(parts[0]!.observed).toBe(0.4);
  expect(statistic).toBeNull();
  expect(calibration(numbers(), classes()).parts).toEqual([]);
});

test('losses by hand, and none of them without end', () => {
  const loss = probabilityLoss(numbers(0.5, 0.9), classes(0, 1))!;
  expect(loss.logLoss).toBeCloseTo((Math.LN2 - Math.log(0.9)) / 2, 12);
  expect(loss.brier).toBeCloseTo(0.13, 12);
  expect(Number.isFinite(probabilityLoss(numbers(0, 1), classes(1, 0))!.logLoss)).toBe(true);
  expect(probabilityLoss(numbers(), classes())).toBeNull();
});

test('rank correlation by hand: equal values share their rank', () => {
  expect(rankCorrelation(numbers(1, 2, 3), numbers(10, 20, 15))).toBeCloseTo(0.5, 12);
  expect(rankCorrelation(numbers(1, 2, 2, 4), numbers(1, 3, 2, 4))).toBeCloseTo(0.948683298050514, 12);
  expect(rankCorrelation(numbers(1, 1), numbers(1, 2))).toBeNull();
});

describe('a scorecard', () => {
  const parts = [
    { coefficient: Math.LN2, values: [0, 1] },
    { coefficient: -0.1, values: [20, 30, 45] },
  ];

  test('so many points double the odds; the worst of each part gets none', () => {
    const card = scorecard(parts, { pointsToDoubleTheOdds: 20 })!;
    expect(card.points).toEqual([
      [0, 20],
      [72, 43, 0],
    ]);
    expect(card.greatest).toBe(92);
    expect(card.factor).toBeCloseTo(28.8539, 4);
  });

  test('or the best sum is about so much', () => {
    const { points, greatest } = scorecard(parts, { greatest: 100 })!;
    expect(points).toEqual([
      [0, 22],
      [78, 47, 0],
    ]);
    expect(greatest).toBe(100);
  });

  test('the points of rows follow the model but for what rounding takes away', () => {
    const card = scorecard(parts, { greatest: 100 })!;
    const places = [
      [0, 1, 0, 1, 0, 1, 9],
      [0, 0, 1, 1, 2, 2, 2],
    ];
    const sums = scorecardSums(card, places, 7);
    expect([...sums]).toEqual([78, 100, 47, 69, 0, 22, 0]);
    const predictor = Float64Array.from(sums.subarray(0, 6), (_, row) =>
      parts.reduce(
        (sum, { coefficient, values }, part) => sum + coefficient * values[places[part]![row]!]!,
        0,
      ),
    );
    expect(rankCorrelation(sums.subarray(0, 6), predictor)).toBeCloseTo(1, 12);
  });

  test('nothing that moves the odds, no card', () => {
    expect(scorecard([{ coefficient: 0, values: [0, 1] }], { greatest: 100 })).toBeNull();
    expect(scorecard([], { greatest: 100 })).toBeNull();
  });
});
