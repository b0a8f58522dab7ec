import { describe, expect, test } from 'vitest';
import { bootstrapSample } from '../../src/statistics/bootstrapSample.ts';
import { bootstrapStability } from '../../src/statistics/bootstrapStability.ts';
import type { Clusterer } from '../../src/statistics/clusterer.ts';
import { gapStatistic } from '../../src/statistics/gapStatistic.ts';
import { gorge } from '../../src/statistics/gorge.ts';
import { nearestCentre } from '../../src/statistics/nearestCentre.ts';
import { pointsAt } from '../../src/statistics/pointsAt.ts';
import { principalComponents } from '../../src/statistics/principalComponents.ts';
import { random } from '../../src/statistics/random.ts';
import { separation } from '../../src/statistics/separation.ts';
import { shadowValues } from '../../src/statistics/shadowValues.ts';
import { silhouette } from '../../src/statistics/silhouette.ts';
import { standardise } from '../../src/statistics/standardise.ts';
import { symmetricEigen } from '../../src/statistics/symmetricEigen.ts';
import { finished } from './finished.ts';

const { uniform } = random(1);
const points = { values: Float64Array.from({ length: 300_000 }, uniform), size: 30_000, width: 10 };
const some = pointsAt(
  points,
  Uint32Array.from({ length: 2000 }, (_, row) => row),
);
const centres = pointsAt(points, [1, 2, 3, 4, 5, 6, 7, 8]);

/** Rows by turns. */
const byTurns: Clusterer = function* ({ size, width, values }, k) {
  yield { fraction: 0.5 };
  const labels = Uint8Array.from({ length: size }, (_, row) => row % k);
  return {
    labels,
    centres: pointsAt(
      { size, width, values },
      Uint8Array.from({ length: k }, (_, row) => row),
    ),
  };
};

const long: Readonly<Record<string, () => Generator<{ readonly fraction: number }, unknown, void>>> = {
  nearestCentre: () => nearestCentre(points, centres),
  shadowValues: () => shadowValues(points, centres),
  separation: () => separation(points, centres),
  gorge: () => gorge(points, centres),
  silhouette: () =>
    silhouette(
      some,
      Uint8Array.from({ length: 2000 }, (_, row) => row % 3),
      3,
    ),
  principalComponents: () => principalComponents(points, true),
  symmetricEigen: () =>
    symmetricEigen(
      points.values.map((_, at) => ((at % 120) * Math.floor(at / 120)) % 7),
      120,
    ),
  standardise: () => standardise(points, 'deviations'),
  bootstrapSample: () => bootstrapSample(points, random(1)),
  bootstrapStability: () =>
    bootstrapStability(
      points,
      [
        { k: 2, labels: null },
        { k: 3, labels: null },
      ],
      2,
      1,
      byTurns,
    ),
  gapStatistic: () => gapStatistic(points, 3, 2, 'components', 1, byTurns),
};

describe('long work tells how far it is, never less than before', () => {
  for (const [name, start] of Object.entries(long))
    test(name, () => {
      let steps = 0;
      const work = start();
      finished(
        (function* () {
          for (;;) {
            const step = work.next();
            if (step.done) return step.value;
            steps++;
            yield step.value;
          }
        })(),
      );
      expect(steps).toBeGreaterThan(0);
    });
});
