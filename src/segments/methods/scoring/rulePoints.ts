import { at, failed, type Result } from '../../../language/problem.ts';
import type { Bitmap } from '../../../data/bitmap.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/points.ts';
import { evaluateRule } from '../../evaluateRule.ts';
import { isActive } from '../../isActive.ts';
import { dayLength } from '../../operators/calendar.ts';
import type { MethodContext } from '../method.ts';
import { quantityOf } from '../settled/quantityOf.ts';
import type { PointsRule } from '../settings/pointsSetting.ts';

/** What a rule that gives points comes to on a table. */
export interface RulePoints {
  readonly rule: PointsRule;
  /** The rows of the table that match. */
  readonly rows: Bitmap;
  /** Whether it asks anything: a rule without a finished condition gives nobody points. */
  readonly isActive: boolean;
  readonly factor: PointsFactor;
  readonly counts: ReadonlyMap<string, number | null>;
  readonly missing: ReadonlyMap<string, number>;
}

/** How much of the points of a rule a row gets once it matches: 1 all, more where they count several times. */
export type PointsFactor = (row: number) => number;

/** Asks each rule of a table. A problem names the rule. */
export function* rulePoints(
  rules: readonly PointsRule[],
  context: MethodContext,
): Work<Result<readonly RulePoints[]>> {
  const found: RulePoints[] = [];
  for (const rule of rules) {
    const factor = pointsFactor(rule, context);
    if (failed(factor)) return factor;
    const evaluated = yield* evaluateRule(rule.rule, context);
    if (failed(evaluated)) return { problem: at(evaluated.problem, { segment: rule.id }) };
    found.push({ rule, ...evaluated.value, isActive: isActive(rule.rule), factor: factor.value });
  }
  return { value: found };
}

/** The mean length of a month in days. */
const month = 30.4375;

/**
 * What the points of a rule are worth in a row: max(0, 1 − rate · months) of them, months being whole calendar days
 * since a date ÷ 30.4375 (a day to come counts as today), times a whole number up to its bound. A row that lacks the
 * date or the number gets none.
 */
export function pointsFactor(
  { decay, times }: Pick<PointsRule, 'decay' | 'times'>,
  context: Pick<MethodContext, 'column' | 'asOf'>,
): Result<PointsFactor> {
  const since = decay && quantityOf(context, decay.since, 'date', words.fadesSince);
  if (since && failed(since)) return since;
  const counted = times && quantityOf(context, times.of, 'number', words.countedBy);
  if (counted && failed(counted)) return counted;
  if (!since && !counted) return { value: () => 1 };
  const today = since ? Math.floor(context.asOf / dayLength) : 0;
  return {
    value(row) {
      let factor = 1;
      if (since) {
        const days = Math.max(0, today - Math.floor(since.value.values[row]! / dayLength));
        factor = Math.max(0, 1 - ((decay.perMonth / 100) * days) / month);
      }
      if (counted) factor *= Math.min(times.most, Math.max(0, Math.floor(counted.value.values[row]!)));
      return Number.isNaN(factor) ? 0 : factor;
    },
  };
}
