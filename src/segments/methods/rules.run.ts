import { at, failed } from '../../language/problem.ts';
import { emptyBitmap, without } from '../../data/bitmap.ts';
import { rowsOf } from '../../data/table.ts';
import { evaluateRule } from '../evaluateRule.ts';
import type { Rule } from '../rule.ts';
import type { SegmentRows } from '../segmentation.ts';
import type { MethodRun } from './method.ts';
import { checkRules } from '../checks/checkRules.ts';
import { traceRules } from '../traceRules.ts';
import { rules } from './rules.ts';
import type { RulesScheme } from './rulesScheme.ts';

/** Asks each segment's rule in order. With `firstMatch` a segment keeps what the ones before it have not taken. */
export const run: MethodRun<RulesScheme> = {
  *evaluate({ overlap, segments }, context) {
    const all = rowsOf(context.table);
    const taken = emptyBitmap(all.length);
    const counts = new Map<string, number | null>();
    const missing = new Map<string, number>();
    const rows: SegmentRows[] = [];
    for (const { id, rule, off } of segments) {
      if (off) {
        for (const part of partsOf(rule)) counts.set(part.id, null);
        continue;
      }
      const evaluated = yield* evaluateRule(rule, context);
      if (failed(evaluated)) return { problem: at(evaluated.problem, { segment: id }) };
      for (const [part, count] of evaluated.value.counts) counts.set(part, count);
      for (const [condition, count] of evaluated.value.missing) missing.set(condition, count);
      const matched = evaluated.value.rows;
      rows.push({ id, matched, kept: overlap === 'firstMatch' ? without(matched, taken) : matched });
      taken.or(matched);
    }
    const isPartition = overlap === 'firstMatch';
    const labels = rules.segments({ overlap, segments });
    return { value: { labels, segments: rows, rest: without(all, taken), isPartition, counts, missing } };
  },
  check: checkRules,
  trace: traceRules,
};

function* partsOf(rule: Rule): Generator<Rule> {
  yield rule;
  if (rule.kind === 'group') for (const item of rule.items) yield* partsOf(item);
}
