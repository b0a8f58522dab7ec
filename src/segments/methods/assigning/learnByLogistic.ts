import { designMatrix } from '../../../statistics/designMatrix.ts';
import { logisticProbabilities } from '../../../statistics/logisticProbabilities.ts';
import { type LogisticModel, logisticRegression } from '../../../statistics/logisticRegression.ts';
import { shareOfWork } from '../../../statistics/shareOfWork.ts';
import * as words from '../../../language/words/typing.ts';
import { gathered } from '../treeing/predictorsOver.ts';
import type { Learn } from './assigner.ts';
import { contributionStep } from './contributionStep.ts';

/** λ of the penalty: a segment that a trait tells exactly has no maximum without one. Our own choice. */
const penalty = 1;

/** One logistic regression a class against all others; a row is given the class of the highest probability, of equals the first. */
export const learnByLogistic: Learn = function* ({ predictors, target, classes, weights }) {
  const { points, columns, rows } = designMatrix(predictors, target.length);
  const counted = weights && Float64Array.from(rows, (row) => weights[row]!);
  const models: (LogisticModel | null)[] = [];
  for (let code = 0; code < classes; code++) {
    const own = Uint8Array.from(rows, (row) => (target[row] === code ? 1 : 0));
    const work = logisticRegression(points, own, { penalty, weights: counted });
    const model = yield* shareOfWork(work, code / classes, (code + 1) / classes);
    models.push(model.kind === 'fitted' ? model : null);
  }
  return {
    *assign(asked, size) {
      const codes = new Int16Array(size).fill(-1);
      const design = designMatrix(asked, size, columns);
      const highest = new Float64Array(design.rows.length).fill(-1);
      for (const [code, model] of models.entries()) {
        if (model === null) continue;
        const probabilities = logisticProbabilities(model, design.points);
        for (const [at, row] of design.rows.entries())
          if (probabilities[at]! > highest[at]!) {
            highest[at] = probabilities[at]!;
            codes[row] = code;
          }
        yield { fraction: (code + 1) / classes };
      }
      return codes;
    },
    step(code, own, id, asked) {
      const model = models[code];
      const one = gathered(asked.predictors, Uint32Array.of(asked.row));
      const { points: point } = designMatrix(one, 1, columns);
      const parts =
        point.size === 0 || !model
          ? null
          : point.values.map((value, column) => value * (model.columns[column]?.coefficient ?? 0));
      const said = { id, holds: code === own, said: words.addsOdds };
      return contributionStep(asked, said, columns, parts, model?.intercept.coefficient);
    },
  };
};
