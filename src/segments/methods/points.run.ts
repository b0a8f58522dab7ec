import { failed } from '../../language/problem.ts';
import { pacer } from '../../data/work.ts';
import type { MethodRun } from './method.ts';
import { points, type PointsScheme } from './points.ts';
import { outcomeOf } from './scoring/outcomeOf.ts';
import { pointsPlace } from './scoring/pointsPlaces.ts';
import { pointsReport } from './scoring/pointsReport.ts';
import { pointsResult } from './scoring/pointsResult.ts';
import { tracePoints } from './scoring/tracePoints.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

/** Adds up the points of each row and cuts the sum; every row has a score. */
export const run: MethodRun<PointsScheme> = {
  *evaluate(scheme, context) {
    const outcome = scheme.outcome && outcomeOf(scheme.outcome, context);
    if (outcome && failed(outcome)) return outcome;
    const result = yield* pointsResult(scheme, context);
    if (failed(result)) return result;
    const { parts, scores, places } = result.value;
    const codes = new Uint8Array(context.table.totalRows());
    const isTime = pacer();
    for (let row = 0; row < codes.length; row++) {
      const [fit, engagement, total] = [scores.fit[row]!, scores.engagement[row]!, scores.total[row]!];
      codes[row] = pointsPlace(places, { fit, engagement, total }) + 1;
      if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / codes.length };
    }
    const report = pointsReport(scheme, result.value, codes, outcome?.value ?? null, context);
    yield { fraction: null };
    const segmentation = yield* codedSegmentation(context, {
      codes,
      segments: points.segments({ ...scheme, said: [] }),
      said: scheme.said,
      report,
    });
    return {
      value: {
        ...segmentation,
        counts: new Map(parts.flatMap(({ counts }) => [...counts])),
        missing: new Map(parts.flatMap(({ missing }) => [...missing])),
      },
    };
  },
  trace: tracePoints,
};
