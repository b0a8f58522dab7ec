import type { Work } from '../../../data/work.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { Move, ValueChange } from '../../trace.ts';
import { gridOf } from '../banding/bandColumn.ts';
import type { Grid } from '../banding/banding.ts';
import { type BoundComponent, type BoundMetric, healthOf } from './healthScores.ts';
import { onGridBeyond } from './onGridBeyond.ts';
import { tierOf, type Tiers } from './tiers.ts';

interface Found {
  readonly change: ValueChange;
  /** As a part of the way from bad to good. */
  readonly distance: number;
}

/** The nearest value of one number that alone brings a row to the tier above or below. */
export function* healthMoves(
  components: readonly BoundComponent[],
  labels: readonly SegmentLabel[],
  tiers: Tiers,
  row: number,
): Work<readonly Move[]> {
  const here = healthOf(components, ({ values }) => values[row]!);
  const own = tierOf(here.score, tiers);
  const found = new Map<number, Found>();
  for (const [part, { metrics }] of components.entries())
    for (const bound of metrics) {
      const from = bound.column.at(row);
      if (from === null) continue;
      const grid = yield* gridOf(bound.column);
      const slope = slopeOf(components, part, bound, row);
      for (const tier of [own - 1, own + 1]) {
        if (!labels[tier] || slope === 0) continue;
        const goal = tiers.cuts[Math.min(own, tier)]!;
        const to = crossing({ components, bound, row, tiers }, tier, (goal - here.score) / slope, grid);
        if (to === null) continue;
        const { bad, good } = bound.metric;
        const distance = Math.abs((to - from) / (good - bad));
        if (distance >= (found.get(tier)?.distance ?? Infinity)) continue;
        const isLast = tier === 0 || tier === labels.length - 1;
        const direction = !isLast ? 'exactly' : to > from ? 'atLeast' : 'atMost';
        found.set(tier, { change: { subject: bound.metric.of, from, to, direction }, distance });
      }
    }
  return [...found]
    .toSorted(([, left], [, right]) => left.distance - right.distance)
    .map(([tier, { change }]) => ({ to: labels[tier]!.id, changes: [change] }));
}

/** How much the score rises for one unit of a number, between bad and good. */
function slopeOf(
  components: readonly BoundComponent[],
  part: number,
  { metric }: BoundMetric,
  row: number,
): number {
  const isKnown = ({ column }: BoundMetric) => !Number.isNaN(column.values[row]!);
  const weightOf = (metrics: readonly BoundMetric[]) =>
    metrics.filter(isKnown).reduce((sum, each) => sum + each.metric.weight, 0);
  const known = components
    .filter(({ metrics }) => weightOf(metrics) > 0)
    .reduce((sum, { component }) => sum + component.weight, 0);
  const { component, metrics } = components[part]!;
  const share = (component.weight / known) * (metric.weight / weightOf(metrics));
  return Number.isFinite(share) ? (share * 100) / (metric.good - metric.bad) : 0;
}

interface Asked {
  readonly components: readonly BoundComponent[];
  readonly bound: BoundMetric;
  readonly row: number;
  readonly tiers: Tiers;
}

function crossing(
  { components, bound: { metric, column }, row, tiers }: Asked,
  tier: number,
  change: number,
  grid: Grid,
): number | null {
  const [least, most] = [Math.min(metric.bad, metric.good), Math.max(metric.bad, metric.good)];
  const from = Math.min(most, Math.max(least, column.values[row]!));
  const side = Math.sign(change) || Math.sign(metric.bad - metric.good);
  for (const step of [0, 1, 2]) {
    const to = onGridBeyond(from + change, side, step, grid);
    if (to < least || to > most || to === column.values[row]!) continue;
    const { score } = healthOf(components, (each) => (each === column ? to : each.values[row]!));
    if (tierOf(score, tiers) === tier) return to;
  }
  return null;
}
