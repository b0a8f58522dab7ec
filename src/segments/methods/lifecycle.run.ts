import { message } from '../../language/message.ts';
import { failed } from '../../language/problem.ts';
import * as words from '../../language/words/lifecycle.ts';
import { rowsOf } from '../../data/table.ts';
import { pacer, type Work } from '../../data/work.ts';
import { dayLength, startOfDay } from '../operators/calendar.ts';
import type { SegmentLabel } from '../segmentLabel.ts';
import { lifecycle, type LifecycleScheme } from './lifecycle.ts';
import { type LifeDates, lifeDates } from './lifecycling/lifeDates.ts';
import { type LifeCounts, lifecycleReport } from './lifecycling/lifecycleReport.ts';
import { lifeStage } from './lifecycling/lifeStage.ts';
import { traceLifecycle } from './lifecycling/traceLifecycle.ts';
import type { MethodContext, MethodRun } from './method.ts';
import type { RulesScheme } from './rulesScheme.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';
import { rulesOfConditions } from './settled/rulesOfConditions.ts';

/** Stages by whole days before the as-of date. Rows whose last purchase is not known are everyone else, unless the first is recent. */
export const run: MethodRun<LifecycleScheme, RulesScheme> = {
  *evaluate(scheme, context) {
    const dates = lifeDates(scheme, context);
    if (failed(dates)) return dates;
    const labels = lifecycle.segments(scheme);
    const { codes, counts } = yield* place(dates.value, context, labels);
    const example = counts.example < 0 ? undefined : labels[codes[counts.example]! - 1];
    const report = lifecycleReport(scheme, dates.value, labels, counts, example);
    return {
      value: yield* codedSegmentation(context, { codes, segments: labels, said: scheme.said, report }),
    };
  },

  *become(scheme, context) {
    const dates = lifeDates(scheme, context);
    if (failed(dates)) return dates;
    if (scheme.previous)
      return { problem: { message: message(words.noRuleForGaps), remedy: message(words.withoutPrevious) } };
    yield { fraction: null };
    const { newFrom, activeFrom, riskFrom } = dates.value.limits;
    const after = (day: number) => ({
      operator: 'after',
      value: { date: new Date(day - dayLength).toISOString().slice(0, 10) },
    });
    const last = scheme.last!;
    const conditions: Readonly<Record<string, Parameters<typeof rulesOfConditions>[0][number]['condition']>> =
      {
        ...(scheme.first && { new: { subject: scheme.first, ...after(newFrom) } }),
        active: { subject: last, ...after(activeFrom) },
        atRisk: { subject: last, ...after(riskFrom) },
        lapsed: { subject: last, operator: 'empty', value: null, negated: true },
      };
    const labels = lifecycle.segments(scheme);
    return { value: rulesOfConditions(labels.map((label) => ({ label, condition: conditions[label.id]! }))) };
  },

  *trace(scheme, row, context) {
    const dates = lifeDates(scheme, context);
    if (failed(dates)) return dates;
    yield { fraction: null };
    return { value: traceLifecycle(scheme, dates.value.at(row), dates.value.limits) };
  },
};

interface Placed {
  /** The number of each row's stage over the base, 1 being the first label; 0: none. */
  readonly codes: Uint8Array;
  readonly counts: LifeCounts;
}

function* place(
  { limits, rows, at }: LifeDates,
  { table }: MethodContext,
  labels: readonly SegmentLabel[],
): Work<Placed> {
  const codes = new Uint8Array(rows);
  const numbers = new Map(labels.map(({ id }, position) => [id, position + 1]));
  const [inStage, days, known] = [labels, labels, labels].map((all) => all.map(() => 0));
  const [kept, tomorrow] = [rowsOf(table), limits.today + dayLength];
  let [missing, inFuture, example] = [0, 0, -1];
  const isTime = pacer();
  for (let row = 0; row < rows; row++) {
    if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / rows };
    const purchases = at(row);
    const stage = lifeStage(purchases, limits);
    const code = stage ? numbers.get(stage)! : 0;
    codes[row] = code;
    if (!kept.get(row)) continue;
    if (code === 0) {
      missing++;
      continue;
    }
    if (example < 0) example = row;
    if (purchases.last >= tomorrow) inFuture++;
    inStage![code - 1]!++;
    if (Number.isNaN(purchases.last)) continue;
    days![code - 1]! += (limits.today - startOfDay(purchases.last)) / dayLength;
    known![code - 1]!++;
  }
  return {
    codes,
    counts: { rows: inStage!, days: days!, known: known!, missing, inFuture, example },
  };
}
