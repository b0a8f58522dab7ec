import type { Work } from '../../../data/work.ts';
import { calinskiHarabasz } from '../../../statistics/calinskiHarabasz.ts';
import { type Gap, gapStatistic } from '../../../statistics/gapStatistic.ts';
import { pointsAt } from '../../../statistics/pointsAt.ts';
import { sampleRows } from '../../../statistics/sampleRows.ts';
import { silhouetteOfSample } from '../../../statistics/silhouetteOfSample.ts';
import { stabilityAcross, type StepAcross } from '../../../statistics/stabilityAcross.ts';
import type { Fit } from './fit.ts';
import { remembered } from '../settled/remembered.ts';
import { clustererOf } from './stability.ts';

/** One number of segments. */
export interface NumberOfSegments {
  readonly k: number;
  /** What the way makes least. */
  readonly cost: number;
  readonly silhouette: number | null;
  readonly calinskiHarabasz: number | null;
}

/** Solutions with 2, 3 … segments beside each other. */
export interface Compared {
  readonly numbers: readonly NumberOfSegments[];
  /** From each solution to the next. */
  readonly across: readonly StepAcross[];
  /** None where they were not asked for. */
  readonly gaps: readonly Gap[];
  readonly rows: number;
}

/** Sets of data without segments that the gap statistic draws. */
const references = 10;
const mostForGap = 1000;

/** Silhouettes are worked out among so many rows for each number. */
const mostForSilhouette = 1000;

const known = remembered<Compared>(8);

/** The numbers of segments that are compared: up to 8, or one more than were asked for. */
export function numbersCompared(clusters: number): readonly number[] {
  return Array.from({ length: Math.max(8, clusters + 1) - 1 }, (_, at) => at + 2);
}

/** Compares numbers of segments on a sample; remembered. */
export function compareNumbers(
  fit: Fit,
  numbers: readonly number[],
  seed: number,
  withGap: boolean,
): Work<Compared> {
  return known(fit.over, JSON.stringify([fit.preparation, seed, numbers, withGap]), () =>
    compare(fit, numbers, seed, withGap),
  );
}

function* compare(fit: Fit, numbers: readonly number[], seed: number, withGap: boolean): Work<Compared> {
  const { points } = fit.prepared;
  const sample = sampleRows(points.size, fit.way.mostCompared, seed);
  const chosen = pointsAt(points, sample);
  const cluster = clustererOf(fit);
  const found: NumberOfSegments[] = [];
  const solutions = [];
  for (const k of numbers) {
    const { labels, centres, cost } = yield* fit.way.glance(chosen, fit.prepared.space, {
      clusters: k,
      seed,
    });
    const { silhouette } = yield* silhouetteOfSample(chosen, labels, centres.size, mostForSilhouette, seed);
    found.push({
      k,
      cost,
      silhouette: silhouette?.average ?? null,
      calinskiHarabasz: calinskiHarabasz(chosen, labels, centres.size),
    });
    solutions.push({ labels, k: centres.size });
    yield { fraction: null };
  }
  const forGap = pointsAt(points, sampleRows(points.size, Math.min(mostForGap, fit.way.mostCompared), seed));
  const most = numbers.at(-1) ?? 2;
  const gaps = withGap && fit.way.hasMeans;
  return {
    numbers: found,
    across: stabilityAcross(solutions),
    gaps: gaps ? yield* gapStatistic(forGap, most, references, 'components', seed, cluster) : [],
    rows: sample.length,
  };
}
