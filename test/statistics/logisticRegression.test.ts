import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve } from '../../src/statistics/areaUnderCurve.ts';
import { calibration } from '../../src/statistics/calibration.ts';
import { confusion } from '../../src/statistics/confusion.ts';
import { liftByPart } from '../../src/statistics/liftByPart.ts';
import { logisticProbabilities } from '../../src/statistics/logisticProbabilities.ts';
import { type LogisticModel, logisticRegression } from '../../src/statistics/logisticRegression.ts';
import type { Points } from '../../src/statistics/points.ts';
import { probabilityLoss } from '../../src/statistics/probabilityLoss.ts';
import { random } from '../../src/statistics/random.ts';
import { receiverCurve } from '../../src/statistics/receiverCurve.ts';
import { finished } from './finished.ts';
import { bank, bankMissing } from './leadScoringOracle.ts';
import { ownOracle } from './ownOracle.ts';
import { pointsOf } from './pointsOf.ts';

function model(points: Points, target: Uint8Array, penalty = 0): LogisticModel {
  const found = finished(logisticRegression(points, target, { penalty }));
  if (found.kind === 'refused') throw new Error(found.reason);
  return found;
}

const refusal = (rows: Parameters<typeof pointsOf>[0], target: number[]) =>
  finished(logisticRegression(pointsOf(rows), Uint8Array.from(target)));

const near = (value: number | null | undefined, expected: number, tolerance: number) =>
  expect(Math.abs(value! - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));

describe.skipIf(bankMissing)(`leads of a bank${bankMissing ? ` (${bankMissing})` : ''}`, () => {
  test('coefficients, errors and what is made of the scores', () => {
    const { points, target, expected } = bank();
    const fit = model(points, target);
    const names = Object.keys(expected.coefficients);
    [fit.intercept, ...fit.columns].forEach((estimate, at) => {
      const name = names[at]!;
      near(estimate!.coefficient, expected.coefficients[name]!, 1e-9);
      near(estimate!.standardError, expected.std_errors[name]!, 1e-9);
      near(estimate!.z, expected.z[name]!, 1e-9);
      near(estimate!.probability, expected.p_values[name]!, 1e-7);
      near(estimate!.oddsRatio, Math.exp(expected.coefficients[name]!), 1e-9);
    });
    expect([fit.converged, fit.dropped]).toEqual([true, []]);
    near(fit.logLikelihood, expected.loglik, 1e-12);
    near(fit.nullLogLikelihood, expected.null_loglik, 1e-9);
    near(fit.deviance, expected.deviance, 1e-12);
    near(fit.akaike, expected.aic, 1e-12);
    near(fit.bayes, expected.bic, 1e-12);
    near(fit.mcFadden, expected.mcfadden_r2, 1e-7);

    const scores = logisticProbabilities(fit, points);
    near(areaUnderCurve(scores, target), expected.auc, 1e-9);
    const curve = receiverCurve(scores, target)!;
    near(curve.separation, expected.ks, 1e-12);
    expect(curve.points.length).toBe(200);
    expect([curve.points[0], curve.points.at(-1)]).toMatchObject([
      { falsePositives: 0, truePositives: 0 },
      { falsePositives: 1, truePositives: 1 },
    ]);
    const loss = probabilityLoss(scores, target)!;
    near(loss.logLoss, expected.log_loss, 1e-10);
    near(loss.brier, expected.brier, 1e-10);
    const deciles = liftByPart(scores, target);
    expected.deciles.forEach((decile, at) => {
      const part = deciles[at]!;
      expect([part.rows, part.positives]).toEqual([decile.n, decile.positives]);
      near(part.rate, decile.rate, 1e-12);
      near(part.lift, decile.lift, 1e-12);
      near(part.gain, decile.cum_gain, 1e-12);
      near(part.highest, decile.max_score, 1e-9);
      near(part.lowest, decile.min_score, 1e-9);
    });
    const { TN, FP, FN, TP } = expected['confusion_at_0.5'];
    const said = Uint8Array.from(scores, (score) => Number(score >= 0.5));
    expect([...confusion(target, said, 2)!.counts]).toEqual([TN, FP, FN, TP]);
  });
});

const births = ownOracle<{
  readonly x: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly coefficients: readonly (number | null)[];
  readonly errors: readonly number[];
  readonly z: readonly number[];
  readonly p: readonly number[];
  readonly deviance: number;
  readonly nullDeviance: number;
  readonly aic: number;
  readonly bic: number;
  readonly auc: number;
  readonly logLoss: number;
  readonly brier: number;
  readonly hosmer: {
    readonly rows: readonly number[];
    readonly positives: readonly number[];
    readonly predicted: readonly number[];
    readonly statistic: number;
    readonly p: number;
  };
}>('logisticRegression');
const birthTarget = Uint8Array.from(births.y);

describe('births, as R has them', () => {
  const fit = model(pointsOf(births.x), birthTarget);
  test('a sum of other columns is dropped, the others are as if it were not there', () => {
    expect(fit.dropped).toEqual([{ column: 5, reason: 'combination' }]);
    const estimates = [fit.intercept, ...fit.columns];
    births.coefficients.forEach((coefficient, at) => {
      if (coefficient === null) expect(estimates[at]).toBeNull();
      else near(estimates[at]!.coefficient, coefficient, 1e-9);
    });
    const kept = estimates.filter((estimate) => estimate !== null);
    births.errors.forEach((error, at) => near(kept[at]!.standardError, error, 1e-6));
    births.z.forEach((z, at) => near(kept[at]!.z, z, 1e-6));
    births.p.forEach((p, at) => near(kept[at]!.probability, p, 1e-6));
    near(fit.deviance, births.deviance, 1e-12);
    near(fit.nullDeviance, births.nullDeviance, 1e-12);
    near(fit.akaike, births.aic, 1e-12);
    near(fit.bayes, births.bic, 1e-12);
    const [low, high] = fit.columns[4]!.oddsRatioInterval!;
    near(Math.log(high / low), 2 * 1.959963984540054 * births.errors[5]!, 1e-6);
  });

  test('area, losses and calibration', () => {
    const scores = logisticProbabilities(fit, pointsOf(births.x));
    near(areaUnderCurve(scores, birthTarget), births.auc, 1e-12);
    near(probabilityLoss(scores, birthTarget)!.logLoss, births.logLoss, 1e-9);
    near(probabilityLoss(scores, birthTarget)!.brier, births.brier, 1e-9);
    const { parts, statistic, degrees, probability } = calibration(scores, birthTarget, 6);
    expect(parts.map(({ rows }) => rows)).toEqual(births.hosmer.rows);
    expect(parts.map(({ positives }) => positives)).toEqual(births.hosmer.positives);
    parts.forEach(({ predicted, observed, interval: [low, high] }, at) => {
      near(predicted, births.hosmer.predicted[at]!, 1e-8);
      expect(low < observed && observed < high).toBe(true);
    });
    near(statistic, births.hosmer.statistic, 1e-6);
    near(probability, births.hosmer.p, 1e-6);
    expect(degrees).toBe(4);
  });

  test('a penalty draws the coefficients in, as scikit-learn has it', () => {
    const file = fileURLToPath(new URL('../oracle/logisticRegression/ridge.json', import.meta.url));
    const ridge = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      { readonly intercept: number; readonly standardised: readonly number[] }
    >;
    for (const [penalty, expected] of Object.entries(ridge)) {
      const drawn = model(pointsOf(births.x), birthTarget, Number(penalty));
      near(drawn.intercept.standardised, expected.intercept, 1e-6);
      const kept = drawn.columns.filter((column) => column !== null);
      expected.standardised.forEach((value, at) => near(kept[at]!.standardised, value, 1e-5));
      expect([drawn.akaike, kept[0]!.standardError, kept[0]!.oddsRatioInterval]).toEqual([null, null, null]);
    }
  });
});

describe('models that there are not', () => {
  test('no rows, or one class', () => {
    expect(refusal([], [])).toMatchObject({ kind: 'refused', reason: 'no rows' });
    expect(refusal([1, 2], [1, 1])).toMatchObject({ reason: 'one class' });
    expect(refusal([1, 2], [0, 0])).toMatchObject({ reason: 'one class' });
  });

  test('classes that a column parts, wholly or but for the border, are named', () => {
    const noise = [3, 1, 4, 1, 2, 9, 2, 6];
    const rows = (values: number[]) => values.map((value, at) => [noise[at]!, value]);
    const target = [0, 0, 0, 0, 1, 1, 1, 1];
    expect(refusal(rows([1, 2, 3, 4, 5, 6, 7, 8]), target)).toMatchObject({ reason: 'complete separation' });
    const border = refusal(rows([0, 0, 0, 0, 0, 1, 1, 1]), target);
    expect(border).toEqual({ kind: 'refused', reason: 'partial separation', columns: [1] });
    // A penalty makes an end of it.
    const held = model(pointsOf(rows([0, 0, 0, 0, 0, 1, 1, 1])), Uint8Array.from(target), 1);
    expect(held.converged).toBe(true);
  });

  test('a rare level that is never positive is a partial separation', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [at % 7, Number(at < 5)]);
    const target = rows.map(([value, rare], at) => Number(rare === 0 && (at * 7919) % 10 < value!));
    expect(refusal(rows, target)).toEqual({ kind: 'refused', reason: 'partial separation', columns: [1] });
  });

  test('a strong but finite relation is no separation', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => at);
    const target = Uint8Array.from(rows, (at) => Number(at >= 1000));
    [target[990], target[1010]] = [1, 0];
    const fit = model(pointsOf(rows), target);
    expect(fit.converged).toBe(true);
    expect(fit.columns[0]!.coefficient).toBeGreaterThan(0.1);
  });

  test('constant columns are dropped; with nothing left the rate itself is the model', () => {
    const fit = model(pointsOf([[7], [7], [7], [7]]), Uint8Array.of(1, 0, 0, 0));
    expect(fit.dropped).toEqual([{ column: 0, reason: 'constant' }]);
    expect(fit.intercept.coefficient).toBeCloseTo(Math.log(1 / 3), 12);
    expect(fit.deviance).toBeCloseTo(fit.nullDeviance, 12);
  });
});

test('of one column, classes are parted just where their values do not overlap', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.boolean()), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, (drawn) => {
      const values = [true, false].map((one) =>
        drawn.filter((row) => row[1] === one).map(([value]) => value),
      );
      const [ones, zeros] = [values[0]!, values[1]!];
      const all = [...ones, ...zeros];
      fc.pre(ones.length > 0 && zeros.length > 0 && Math.max(...all) > Math.min(...all));
      const gap = Math.max(Math.min(...ones) - Math.max(...zeros), Math.min(...zeros) - Math.max(...ones));
      const found = refusal(all, [...ones.map(() => 1), ...zeros.map(() => 0)]);
      const expected = gap > 0 ? 'complete separation' : gap === 0 ? 'partial separation' : 'fitted';
      expect(found.kind === 'refused' ? found.reason : found.kind).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test('the order of rows, the unit and the zero of a column do not matter', () => {
  const whole = model(pointsOf(births.x), birthTarget);
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.integer({ min: -1e4, max: 1e4 }),
      (unit, zero) => {
        const turned = births.x.toReversed().map((row) => row.map((value) => value * unit + zero));
        const fit = model(pointsOf(turned), birthTarget.toReversed());
        near(fit.logLikelihood, whole.logLikelihood, 1e-9);
        fit.columns.forEach((column, at) => {
          if (column === null) expect(whole.columns[at]).toBeNull();
          else near(column.coefficient * unit, whole.columns[at]!.coefficient, 1e-5);
        });
      },
    ),
    { numRuns: 20 },
  );
});

test('a row of weight three counts as three rows; weight on one class alone is refused', () => {
  const draw = random(6);
  const rows = Array.from({ length: 80 }, () => [draw.normal(0, 1), draw.normal(2, 3)]);
  const target = Uint8Array.from(rows, ([x, y]) => Number(draw.chance(1 / (1 + Math.exp(y! / 2 - x! - 1)))));
  const times = rows.map(() => draw.integer(0, 3));
  const weights = Float64Array.from(times);
  const fitted = finished(logisticRegression(pointsOf(rows), target, { weights }));
  const all = rows.flatMap((row, at) => Array.from({ length: times[at]! }, () => row));
  const repeated = Uint8Array.from(
    times.flatMap((count, at) => Array.from({ length: count }, () => target[at]!)),
  );
  const expected = model(pointsOf(all), repeated);
  if (fitted.kind === 'refused') throw new Error(fitted.reason);
  [expected.intercept, ...expected.columns].forEach((estimate, at) => {
    const own = [fitted.intercept, ...fitted.columns][at]!;
    near(own.coefficient, estimate!.coefficient, 1e-8);
    near(own.standardError, estimate!.standardError!, 1e-8);
  });
  near(fitted.logLikelihood, expected.logLikelihood, 1e-12);
  near(fitted.nullLogLikelihood, expected.nullLogLikelihood, 1e-12);
  const alone = Float64Array.from(target);
  expect(finished(logisticRegression(pointsOf(rows), target, { weights: alone }))).toMatchObject({
    reason: 'one class',
  });
});
