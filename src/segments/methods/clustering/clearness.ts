import type { Work } from '../../../data/work.ts';
import { calinskiHarabasz } from '../../../statistics/calinskiHarabasz.ts';
import { gorge, type Gorge } from '../../../statistics/gorge.ts';
import { pointsAt } from '../../../statistics/pointsAt.ts';
import { sampleRows } from '../../../statistics/sampleRows.ts';
import { separation, type Separation } from '../../../statistics/separation.ts';
import { type ShadowValues, shadowValues } from '../../../statistics/shadowValues.ts';
import type { Silhouette } from '../../../statistics/silhouette.ts';
import { silhouetteOfSample } from '../../../statistics/silhouetteOfSample.ts';
import { squaresBySegment, type SquaresBySegment } from '../../../statistics/squaresBySegment.ts';
import type { Fit } from './fit.ts';
import { remembered } from '../settled/remembered.ts';

/** How clear the segments of a fit are. */
export interface Clearness {
  readonly squares: SquaresBySegment;
  readonly calinskiHarabasz: number | null;
  /** Null where fewer than two segments have rows. */
  readonly silhouette: Silhouette | null;
  readonly silhouetteRows: number;
  /** Null for fewer than two segments. */
  readonly shadows: ShadowValues | null;
  readonly separation: Separation;
  readonly gorges: readonly Gorge[];
  readonly gorgeRows: number;
}

/** All distances between rows are worked out among so many, and those to the centres among so many. */
export const mostPaired = 2000;
export const mostMeasured = 20_000;

const known = remembered<Clearness>(8);

/** Measures a fit, the costly measures on samples; remembered. */
export function clearnessOf(fit: Fit, seed: number): Work<Clearness> {
  return known(fit.over, fit.key, () => measure(fit, seed));
}

function* measure({ prepared: { points }, members, centres }: Fit, seed: number): Work<Clearness> {
  const { size } = centres;
  yield { fraction: 0 };
  const squares = squaresBySegment(points, members, size);
  yield { fraction: 0.1 };
  const apart = calinskiHarabasz(points, members, size);
  const { rows, silhouette } = yield* silhouetteOfSample(points, members, size, mostPaired, seed);
  const measured = pointsAt(points, sampleRows(points.size, mostMeasured, seed));
  return {
    squares,
    calinskiHarabasz: apart,
    silhouette,
    silhouetteRows: rows.length,
    shadows: yield* shadowValues(measured, centres),
    separation: yield* separation(measured, centres),
    gorges: yield* gorge(measured, centres),
    gorgeRows: measured.size,
  };
}
