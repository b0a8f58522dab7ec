import type { Work } from '../../../data/work.ts';
import { bootstrapStability, type Stability } from '../../../statistics/bootstrapStability.ts';
import { boxSummary } from '../../../statistics/boxSummary.ts';
import type { Clusterer } from '../../../statistics/clusterer.ts';
import { pointsAt } from '../../../statistics/pointsAt.ts';
import { sampleRows } from '../../../statistics/sampleRows.ts';
import { stabilityVerdict, type StabilityVerdict } from '../../../statistics/stabilityVerdict.ts';
import type { Clearness } from './clearness.ts';
import type { Fit } from './fit.ts';
import { remembered } from '../settled/remembered.ts';

/** Whether the segments of a fit come out of other samples again. */
export interface Checked {
  /** One a number of segments, ascending. */
  readonly stabilities: readonly Stability[];
  /** Of the fit's own number; null where there are too few rows to tell. */
  readonly own: Stability | null;
  readonly verdict: StabilityVerdict | null;
  readonly rows: number;
  readonly pairs: number;
}

/** Pairs of bootstrap samples: enough for quartiles (flexclust draws 100). */
const pairs = 25;

const known = remembered<Checked>(8);

/** Checks a fit, and other numbers of segments where they are asked, over bootstrap samples; remembered. */
export function checkStability(
  fit: Fit,
  clearness: Clearness,
  numbers: readonly number[],
  seed: number,
): Work<Checked> {
  return known(fit.over, JSON.stringify([fit.key, numbers]), () => check(fit, clearness, numbers, seed));
}

function* check(fit: Fit, clearness: Clearness, numbers: readonly number[], seed: number): Work<Checked> {
  const { points } = fit.prepared;
  const sample = sampleRows(points.size, fit.way.mostCompared, seed);
  const k = fit.centres.size;
  const labels = Uint8Array.from(sample, (row) => fit.members[row]!);
  const asked = [...new Set([...numbers, k])]
    .toSorted((one, other) => one - other)
    .map((number) => ({ k: number, labels: number === k ? labels : null }));
  const stabilities = yield* bootstrapStability(
    pointsAt(points, sample),
    asked,
    pairs,
    seed,
    clustererOf(fit),
  );
  const own = stabilities.find((each) => each.k === k) ?? null;
  const box = own && boxSummary(own.adjustedRand);
  const verdict =
    box &&
    stabilityVerdict(box, {
      densestBorder: clearness.separation.densest,
      shadow: clearness.shadows?.average ?? null,
    });
  return { stabilities, own, verdict, rows: sample.length, pairs };
}

/** The way of a fit as what statistics call to divide points. */
export function clustererOf({ way, prepared: { space } }: Pick<Fit, 'way' | 'prepared'>): Clusterer {
  return function* (points, clusters, seed) {
    const looking = way.glance(points, space, { clusters, seed });
    for (;;) {
      const step = looking.next();
      if (step.done) return step.value;
      yield { fraction: step.value.fraction ?? 0 };
    }
  };
}
