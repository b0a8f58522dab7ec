import type { Column } from '../../../data/column.ts';
import type { Work } from '../../../data/work.ts';
import { logisticProbabilities } from '../../../statistics/logisticProbabilities.ts';
import type { Points } from '../../../statistics/points.ts';
import type { Move, ValueChange } from '../../trace.ts';
import { gridOf } from '../banding/bandColumn.ts';
import type { Grid } from '../banding/banding.ts';
import type { FittedModel } from './fittedModel.ts';
import { onGridBeyond } from './onGridBeyond.ts';
import { tierOf, type Tiers } from './tiers.ts';

interface Scored {
  readonly fitted: FittedModel;
  readonly columns: readonly Column[];
  readonly tiers: Tiers;
}

interface Place {
  /** The row as the model sees it. */
  readonly points: Points;
  readonly own: number;
  readonly ids: readonly string[];
}

interface Found {
  readonly change: ValueChange;
  /** In standard deviations of the column. */
  readonly distance: number;
}

/** The nearest number that alone brings a row to the tier above or below, within what the column holds. */
export function* fitMoves(scored: Scored, row: number, place: Place): Work<readonly Move[]> {
  const { fitted, columns } = scored;
  const found = new Map<number, Found>();
  for (const [position, { predictor, level }] of fitted.columns.entries()) {
    const column = columns[predictor]!;
    if (level !== null || column.type !== 'number') continue;
    const grid = yield* gridOf(column);
    const range = rangeOf(column.values);
    for (const tier of [place.own - 1, place.own + 1]) {
      if (tier < 0 || tier >= place.ids.length) continue;
      const from = column.values[row]!;
      const to = crossing(scored, place.points, position, tier, grid);
      if (to === null || to < range.least || to > range.most) continue;
      const distance = Math.abs(to - from) / fitted.deviations[position]!;
      if (distance >= (found.get(tier)?.distance ?? Infinity)) continue;
      const isLast = tier === 0 || tier === place.ids.length - 1;
      const direction = !isLast ? 'exactly' : to > from ? 'atLeast' : 'atMost';
      const { trait } = fitted.predictors[predictor]!;
      found.set(tier, { change: { subject: trait, from, to, direction }, distance });
    }
  }
  return [...found]
    .toSorted(([, left], [, right]) => left.distance - right.distance)
    .map(([tier, { change }]) => ({ to: place.ids[tier]!, changes: [change] }));
}

function rangeOf(values: Float64Array): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** The value of one column at which a row passes into a neighbouring tier, on the grid that the column is written in. */
function crossing(
  { fitted, tiers }: Scored,
  points: Points,
  position: number,
  tier: number,
  grid: Grid,
): number | null {
  const coefficient = fitted.model.columns[position]?.coefficient ?? 0;
  const before = logisticProbabilities(fitted.model, points)[0]!;
  const goal = tiers.cuts[tier > tierOf(before, tiers) ? tier - 1 : tier]!;
  if (coefficient === 0 || !(goal > 0 && goal < 1)) return null;
  const logOdds = (probability: number) => Math.log(probability / (1 - probability));
  const from = points.values[position]!;
  const exact = from + (logOdds(goal) - logOdds(before)) / coefficient;
  const side = Math.sign(exact - from) || 1;
  for (const step of [0, 1, 2]) {
    const to = onGridBeyond(exact, side, step, grid);
    const values = points.values.with(position, to);
    const after = logisticProbabilities(fitted.model, { ...points, values })[0]!;
    if (to !== from && tierOf(after, tiers) === tier) return to;
  }
  return null;
}
