import { message } from '../../../language/message.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/health.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { Trace, TraceStep } from '../../trace.ts';
import { healthMoves } from './healthMoves.ts';
import { type BoundComponent, type HealthAsked, healthOf, metricScore } from './healthScores.ts';
import { rangeSaid } from './rangeSaid.ts';
import { scoreTrace } from './scoreTrace.ts';
import { tierOf, type Tiers } from './tiers.ts';

/** Why a row has its health: the score of each number, and the nearest single number that passes a cut. */
export function* traceHealth(
  { components, scope }: HealthAsked,
  labels: readonly SegmentLabel[],
  tiers: Tiers,
  row: number,
): Work<Trace> {
  const { score, coverage } = healthOf(components, ({ values }) => values[row]!);
  const own = scope === null || scope.get(row) !== 0 ? tierOf(score, tiers) : -1;
  const steps = components.flatMap((bound) => stepsOf(bound, row));
  return scoreTrace({
    ids: labels.map(({ id }) => id),
    own,
    steps,
    said: (at) =>
      own < 0
        ? message(words.noScore)
        : message(words.scoreIs, {
            score: { number: score, digits: 1 },
            coverage: { percent: coverage },
            asked: rangeSaid(tiers, at),
          }),
    moves: own < 0 ? [] : yield* healthMoves(components, labels, tiers, row),
  });
}

function stepsOf({ component: { id, name }, metrics }: BoundComponent, row: number): readonly TraceStep[] {
  return metrics.map(({ metric, column }, at) => {
    const value = column.at(row);
    const said =
      value === null
        ? message(words.metricMissing, { component: name })
        : message(words.metricIs, {
            score: { number: metricScore(metric, value), digits: 1 },
            component: name,
          });
    return {
      kind: 'condition',
      id: `${id} ${at + 1}`,
      holds: value === null ? null : true,
      subject: metric.of,
      value,
      type: 'number',
      said,
    };
  });
}
