import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import type { Bitmap } from '../../../data/bitmap.ts';
import type { NumberColumn } from '../../../data/column.ts';
import { pacer, type Work } from '../../../data/work.ts';
import * as words from '../../../language/words/health.ts';
import { evaluateRule } from '../../evaluateRule.ts';
import { isActive } from '../../isActive.ts';
import type { HealthScheme } from '../health.ts';
import type { MethodContext } from '../method.ts';
import { quantityOf } from '../settled/quantityOf.ts';
import type { HealthComponent, Metric } from '../settings/componentsSetting.ts';
import { traitName } from '../settled/traitName.ts';

/** A metric with its column. */
export interface BoundMetric {
  readonly metric: Metric;
  readonly column: NumberColumn;
}

/** A component of a score with its columns. */
export interface BoundComponent {
  readonly component: HealthComponent;
  readonly metrics: readonly BoundMetric[];
}

/** The score of one row. */
export interface Health {
  /** 0 to 100; NaN where no part is known. */
  readonly score: number;
  /** The weight of the parts that are known, over that of all. */
  readonly coverage: number;
  /** The score of each component; NaN where none of its numbers is known. */
  readonly parts: readonly number[];
}

/** What a health score asks of a table. */
export interface HealthAsked {
  readonly components: readonly BoundComponent[];
  /** The rows that have a score; null: all of the table. */
  readonly scope: Bitmap | null;
  readonly counts: ReadonlyMap<string, number | null>;
  readonly missing: ReadonlyMap<string, number>;
}

/** Binds the components to columns and asks the scope. */
export function* healthAsked(scheme: HealthScheme, context: MethodContext): Work<Result<HealthAsked>> {
  const active = scheme.components.filter(({ metrics }) => metrics.length > 0);
  if (active.length === 0)
    return { problem: { message: message(words.noComponents), remedy: message(words.addOne) } };
  if (!active.some((each) => each.weight > 0 && each.metrics.some(({ weight }) => weight > 0)))
    return { problem: { message: message(words.noWeight) } };
  const components: BoundComponent[] = [];
  for (const component of active) {
    const metrics: BoundMetric[] = [];
    for (const metric of component.metrics) {
      const column = quantityOf(context, metric.of, 'number', words.number);
      if (failed(column)) return column;
      if (metric.bad === metric.good) {
        const named = { component: component.name, column: traitName(metric.of, context) };
        return { problem: { message: message(words.sameBounds, named) } };
      }
      metrics.push({ metric, column: column.value });
    }
    components.push({ component, metrics });
  }
  if (!isActive(scheme.scope))
    return { value: { components, scope: null, counts: new Map(), missing: new Map() } };
  const scope = yield* evaluateRule(scheme.scope, context);
  if (failed(scope)) return scope;
  const { rows, counts, missing } = scope.value;
  return { value: { components, scope: rows, counts, missing } };
}

/** Where a value lies between bad, 0, and good, 100, and not beyond them. */
export function metricScore({ bad, good }: Pick<Metric, 'bad' | 'good'>, value: number): number {
  return Math.min(100, Math.max(0, (100 * (value - bad)) / (good - bad)));
}

/** The weighted mean of the components of a row that are known; within each, of its numbers that are known. */
export function healthOf(
  components: readonly BoundComponent[],
  valueOf: (column: NumberColumn) => number,
): Health {
  let [sum, known, all] = [0, 0, 0];
  const parts = components.map(({ component: { weight }, metrics }) => {
    let [own, weights] = [0, 0];
    for (const { metric, column } of metrics) {
      const value = valueOf(column);
      if (Number.isNaN(value)) continue;
      own += metric.weight * metricScore(metric, value);
      weights += metric.weight;
    }
    all += weight;
    if (weights === 0) return Number.NaN;
    known += weight;
    sum += weight * (own / weights);
    return own / weights;
  });
  return {
    score: known > 0 ? Math.round((sum / known) * 1e9) / 1e9 : Number.NaN,
    coverage: known / all,
    parts,
  };
}

/** The scores of every row of a table in the scope; NaN of the others. */
export function* healthScores({ components, scope }: HealthAsked, size: number): Work<Float64Array> {
  const scores = new Float64Array(size).fill(Number.NaN);
  const isTime = pacer();
  for (let row = 0; row < size; row++) {
    if (scope === null || scope.get(row) !== 0)
      scores[row] = healthOf(components, ({ values }) => values[row]!).score;
    if ((row & 0xfff) === 0 && isTime()) yield { fraction: row / size };
  }
  return scores;
}
