import { failed } from '../../language/problem.ts';
import { health, type HealthScheme } from './health.ts';
import type { MethodRun } from './method.ts';
import { healthReport } from './scoring/healthReport.ts';
import { healthAsked, healthScores } from './scoring/healthScores.ts';
import { ownTiers, tierOf } from './scoring/tiers.ts';
import { traceHealth } from './scoring/traceHealth.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

/** Scores each row in the scope; the others, and those of which no part is known, are everyone else. */
export const run: MethodRun<HealthScheme> = {
  *evaluate(scheme, context) {
    const asked = yield* healthAsked(scheme, context);
    if (failed(asked)) return asked;
    const { counts, missing } = asked.value;
    const scores = yield* healthScores(asked.value, context.table.totalRows());
    const tiers = ownTiers(scheme.cuts);
    const codes = Uint8Array.from(scores, (score) => tierOf(score, tiers) + 1);
    const labels = health.segments(scheme);
    const report = yield* healthReport(labels, asked.value, scores, codes, tiers, context);
    const segments = health.segments({ ...scheme, said: [] });
    const coded = yield* codedSegmentation(context, { codes, segments, said: scheme.said, report });
    return { value: { ...coded, counts, missing } };
  },

  *trace(scheme, row, context) {
    const asked = yield* healthAsked(scheme, context);
    if (failed(asked)) return asked;
    return {
      value: yield* traceHealth(asked.value, health.segments(scheme), ownTiers(scheme.cuts), row),
    };
  },
};
