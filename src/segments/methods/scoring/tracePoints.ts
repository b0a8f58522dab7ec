import { type Message, message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/points.ts';
import type { Place } from '../../moves/changedRow.ts';
import { smallestMoves } from '../../moves/smallestMoves.ts';
import { rowAsked, type RowAsked } from '../../rowAsked.ts';
import { ruleHolds } from '../../ruleHolds.ts';
import type { Subject } from '../../rule.ts';
import type { Trace, TraceStep } from '../../trace.ts';
import { traceStep } from '../../traceStep.ts';
import type { MethodContext } from '../method.ts';
import { points, type PointsScheme } from '../points.ts';
import { remembered } from '../settled/remembered.ts';
import { pointsPlace, pointsPlaces, type PointsPlaces } from './pointsPlaces.ts';
import { noRules } from './pointsResult.ts';
import { cappedScores } from './pointsScores.ts';
import { rangeSaid } from './rangeSaid.ts';
import { pointsFactor } from './rulePoints.ts';
import { scoresOver } from './scoresOver.ts';
import { scoreTrace } from './scoreTrace.ts';

/** Thirds are cut by the scores of all rows: once for all traces of a table. */
const cutPlaces = remembered<Result<PointsPlaces>>(1);

/** Why a row has its score: each rule with the points that it gave, and the fewest values that would lift or lower it. */
export function* tracePoints(scheme: PointsScheme, row: number, context: MethodContext): Work<Result<Trace>> {
  if (scheme.rules.length === 0) return { problem: noRules };
  const factors: number[] = [];
  for (const rule of scheme.rules) {
    const factor = pointsFactor(rule, context);
    if (failed(factor)) return factor;
    factors.push(factor.value(row));
  }
  const placed = yield* cutPlaces([context], JSON.stringify(scheme), () =>
    pointsPlaces(scheme, context, () => scoresOver(scheme, context)),
  );
  if (failed(placed)) return placed;
  const places = placed.value;
  const asked = rowAsked(
    scheme.rules.map(({ id, name, rule }) => ({ id, name, color: 1, rule })),
    row,
    context,
  );
  if (failed(asked)) return asked;
  const labels = points.segments(scheme);
  const given = (answer: Parameters<Place>[0]) =>
    scheme.rules.map(({ rule, points: worth }, at) =>
      ruleHolds(rule, answer) === true ? worth * factors[at]! : 0,
    );
  const scored = (answer: Parameters<Place>[0]) => {
    const sums = { fit: 0, engagement: 0, other: 0 };
    const own = given(answer);
    scheme.rules.forEach(({ group }, at) => (sums[group] += own[at]!));
    return cappedScores(sums, scheme);
  };
  const place: Place = (answer) => [labels[pointsPlace(places, scored(answer))]!.id];
  const { conditions } = asked.value;
  const here: Parameters<Place>[0] = (condition) => conditions.get(condition)?.answer ?? null;
  const scores = scored(here);
  const own = pointsPlace(places, scores);
  const pointsHere = given(here);
  const ruleSteps = scheme.rules.map(({ id, name, rule, points: worth }, at): TraceStep => {
    const step = traceStep(rule, conditions);
    const { holds } = step;
    const said = holds
      ? message(words.gave, { rule: name, points: pointsHere[at]!, of: worth })
      : message(words.gaveNone, { rule: name, of: worth });
    return { kind: 'group', id: `${id}.points`, holds, said, items: [step] };
  });
  const fixed = withFixed(asked.value, scheme);
  const ids = labels.map(({ id }) => id);
  return {
    value: scoreTrace({
      ids,
      own,
      steps: ruleSteps,
      said: (at) => placeSaid(places, at, scores),
      moves: yield* smallestMoves(fixed, ids, place, context.table.mask() ?? null, row),
    }),
  };
}

/** Dates that points fade by, and numbers they count by, are not changed: the worth of the points would change too. */
function withFixed(asked: RowAsked, { rules }: PointsScheme): RowAsked {
  const key = (subject: Subject) => JSON.stringify(subject, Object.keys(subject).toSorted());
  const fixed = new Set(
    rules.flatMap(({ decay, times }) => [
      ...(decay ? [key(decay.since)] : []),
      ...(times ? [key(times.of)] : []),
    ]),
  );
  return {
    ...asked,
    traits: asked.traits.map((trait) => ({
      ...trait,
      isEntangled: trait.isEntangled || fixed.has(key(trait.subject)),
    })),
  };
}

function placeSaid(places: PointsPlaces, at: number, scores: ReturnType<typeof cappedScores>): Message {
  if (places.way === 'bands')
    return message(words.scoreIs, { score: scores.total, asked: rangeSaid(places.tiers, at) });
  return message(words.axesAre, {
    fit: scores.fit,
    fitAsked: rangeSaid(places.fit, Math.floor(at / 3)),
    engagement: scores.engagement,
    engagementAsked: rangeSaid(places.engagement, at % 3),
  });
}
