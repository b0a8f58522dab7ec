import { designMatrix, type Predictor } from '../../../statistics/designMatrix.ts';
import { nearestCentre } from '../../../statistics/nearestCentre.ts';
import type { Points } from '../../../statistics/points.ts';
import { type ColumnScale, standardise, toScale } from '../../../statistics/standardise.ts';
import { weightedDeviations } from '../../../statistics/weightedDeviations.ts';
import * as words from '../../../language/words/typing.ts';
import { gathered } from '../treeing/predictorsOver.ts';
import type { Learn } from './assigner.ts';
import { contributionStep } from './contributionStep.ts';
import { everyLevel } from './everyLevel.ts';

/** Two levels of a category are as far apart as one deviation of a number: each of the two columns that differ counts half. */
const perLevel = Math.SQRT2;

/**
 * The class whose mean is nearest, by squared distance: numbers in deviations (z), a differing category counts 1. Means
 * and deviations are weighted where rows are.
 */
export const learnByCentre: Learn = function* ({ predictors, target, classes, weights }) {
  const columns = everyLevel(predictors);
  const { points, rows } = designMatrix(predictors, target.length, columns);
  const { width } = points;
  const standard = yield* standardise(points, 'deviations');
  if ('refusal' in standard) throw new Error('Deviations are never refused');
  const counted = Float64Array.from(rows, (row) => (weights === null ? 1 : weights[row]!));
  const deviations = weights && weightedDeviations(points, counted);
  const scales = standard.columns.map((scale, column): ColumnScale => {
    if (columns[column]!.level !== null) return { ...scale, centre: 0, divisor: perLevel };
    return deviations ? { ...scale, divisor: deviations[column]! || 1 } : scale;
  });
  const scaled = toScale(points, scales);
  const sums = new Float64Array(classes * width);
  const counts = new Float64Array(classes);
  for (const [at, row] of rows.entries()) {
    const code = target[row]!;
    counts[code]! += counted[at]!;
    for (let column = 0; column < width; column++)
      sums[code * width + column]! += counted[at]! * scaled.values[at * width + column]!;
  }
  const known = [...counts.keys()].filter((code) => counts[code]! > 0);
  const centres: Points = {
    values: Float64Array.from(
      known.flatMap((code) =>
        Array.from({ length: width }, (_, column) => sums[code * width + column]! / counts[code]!),
      ),
    ),
    size: known.length,
    width,
  };
  const designOf = (asked: readonly Predictor[], size: number) => {
    const design = designMatrix(asked, size, columns);
    return { ...design, points: toScale(design.points, scales) };
  };
  return {
    *assign(asked, size) {
      const codes = new Int16Array(size).fill(-1);
      if (known.length === 0) return codes;
      const design = designOf(asked, size);
      const nearest = yield* nearestCentre(design.points, centres);
      for (const [at, row] of design.rows.entries()) codes[row] = known[nearest[at]!]!;
      return codes;
    },
    step(code, own, id, asked) {
      const one = gathered(asked.predictors, Uint32Array.of(asked.row));
      const { points: point } = designOf(one, 1);
      const centre = known.indexOf(code);
      const parts =
        point.size === 0 || centre < 0
          ? null
          : point.values.map((value, column) => (value - centres.values[centre * width + column]!) ** 2);
      return contributionStep(asked, { id, holds: code === own, said: words.addsDistance }, columns, parts);
    },
  };
};
