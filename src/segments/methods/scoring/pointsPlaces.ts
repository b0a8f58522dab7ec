import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import { rowsOf } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/points.ts';
import { conditionsOf } from '../../rule.ts';
import type { MethodContext } from '../method.ts';
import type { PointsScheme } from '../points.ts';
import { rowsAreGroups } from '../rowsAreGroups.ts';
import { decidingContext } from '../settled/decidingContext.ts';
import type { PointsScores } from './pointsScores.ts';
import { scoresOver } from './scoresOver.ts';
import { equalTiers, ownTiers, tierOf, type Tiers } from './tiers.ts';

type Scores = Readonly<Record<keyof PointsScores, number>>;

/** How scores decide the segment: by one score, or by a letter and a digit. */
export type PointsPlaces =
  | { readonly way: 'bands'; readonly tiers: Tiers }
  | { readonly way: 'axes'; readonly fit: Tiers; readonly engagement: Tiers };

/** The position of a row's segment, the best being 0; on axes the letters run first. */
export function pointsPlace(places: PointsPlaces, { fit, engagement, total }: Scores): number {
  return places.way === 'bands'
    ? tierOf(total, places.tiers)
    : 3 * tierOf(fit, places.fit) + tierOf(engagement, places.engagement);
}

/** Where the scores are cut; thirds are those of the reference, where there is one, else of these scores. */
export function* pointsPlaces(
  scheme: PointsScheme,
  context: MethodContext,
  scores: () => Work<Result<PointsScores>>,
): Work<Result<PointsPlaces>> {
  const { way, split, cuts, fitCuts, engagementCuts } = scheme;
  if (way === 'bands') return { value: { way, tiers: ownTiers(cuts) } };
  if (split === 'own')
    return { value: { way, fit: ownTiers(fitCuts), engagement: ownTiers(engagementCuts) } };
  const { reference } = context;
  const decides = decidingContext(context);
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreGroups };
  if (reference && scheme.rules.some(asksForMembership)) return { problem: thirdsElsewhere };
  const deciding = yield* reference ? scoresOver(scheme, decides) : scores();
  if (failed(deciding)) return deciding;
  const thirds = (values: Float64Array) => {
    const kept: number[] = [];
    rowsOf(decides.table).scan((row) => kept.push(values[row]!));
    return equalTiers(Float64Array.from(kept).sort(), 3);
  };
  return { value: { way, fit: thirds(deciding.value.fit), engagement: thirds(deciding.value.engagement) } };
}

function asksForMembership({ rule }: PointsScheme['rules'][number]): boolean {
  return [...conditionsOf(rule)].some(({ subject }) => subject.of === 'segment');
}

const thirdsElsewhere = {
  message: message(words.thirdsElsewhere),
  remedy: message(words.useOwnCuts),
};
