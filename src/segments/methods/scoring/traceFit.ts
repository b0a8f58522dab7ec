import { type Message, message } from '../../../language/message.ts';
import type { Column } from '../../../data/column.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/fittedScore.ts';
import { designMatrix } from '../../../statistics/designMatrix.ts';
import { logisticProbabilities } from '../../../statistics/logisticProbabilities.ts';
import type { Trace, TraceStep } from '../../trace.ts';
import { fittedScore, type FittedScoreScheme } from '../fittedScore.ts';
import { contributions } from './contributions.ts';
import { predictorOf } from './fitColumns.ts';
import { fitMoves } from './fitMoves.ts';
import type { FittedModel } from './fittedModel.ts';
import { scoreTrace } from './scoreTrace.ts';
import { significant } from './significant.ts';
import { tierOf, type Tiers } from './tiers.ts';

interface Scored {
  readonly fitted: FittedModel;
  readonly columns: readonly Column[];
  readonly tiers: Tiers;
}

/** Why a row has its probability: what each predictor adds, and the smallest change of one that passes a cut. */
export function* traceFit(scheme: FittedScoreScheme, scored: Scored, row: number): Work<Trace> {
  const { fitted, columns, tiers } = scored;
  yield { fraction: null };
  const labels = fittedScore.segments(scheme);
  const rows = Uint32Array.of(row);
  const predictors = columns.map((column, at) => predictorOf(column, fitted.predictors[at]!.levels, rows));
  const { points } = designMatrix(predictors, 1, fitted.columns);
  const probability = logisticProbabilities(fitted.model, points)[0] ?? Number.NaN;
  const own = tierOf(probability, tiers);
  const adding = points.size === 0 ? [] : contributions(fitted, points, 0);
  const steps = columns.map((column, at): TraceStep => {
    const { trait } = fitted.predictors[at]!;
    const adds = adding[at]?.adds ?? null;
    return {
      kind: 'condition',
      id: `p${at + 1}`,
      holds: adds === null ? null : true,
      subject: trait,
      value: column.at(row),
      type: column.type,
      said:
        adds === null
          ? message(words.isAsked)
          : message(adds < 0 ? words.takes : words.gives, { amount: significant(Math.abs(adds)) }),
    };
  });
  const ids = labels.map(({ id }) => id);
  return scoreTrace({
    ids,
    own,
    steps,
    said: (at) =>
      own < 0
        ? message(words.noScore)
        : message(words.scoreIs, {
            probability: { percent: probability, digits: 1 },
            asked: rangeSaid(tiers, at),
          }),
    moves: own < 0 ? [] : yield* fitMoves(scored, row, { points, own, ids }),
  });
}

function rangeSaid({ cuts, isOpen }: Tiers, at: number): Message {
  const share = (percent: number) => ({ percent, digits: 1 });
  const [from, to] = [cuts[at], cuts[at - 1]];
  if (from === undefined) return message(isOpen ? words.upTo : words.below, { to: share(to ?? 1) });
  if (to === undefined) return message(isOpen ? words.over : words.atLeast, { from: share(from) });
  return message(isOpen ? words.between : words.betweenClosed, { from: share(from), to: share(to) });
}
