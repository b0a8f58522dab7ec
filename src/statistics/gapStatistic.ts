import type { Clusterer } from './clusterer.ts';
import { referenceSpace, type ReferenceSpaceName } from './referenceSpace.ts';
import type { Points } from './points.ts';
import { random } from './random.ts';
import { squaresBySegment } from './squaresBySegment.ts';
import { shareOfWork } from './shareOfWork.ts';

/** One number of segments against the same number in data without any. */
export interface Gap {
  readonly k: number;
  /** log W, W the sum of squared distances to the segments' means; R's clusGap halves W, which takes log 2 off. */
  readonly logWithin: number;
  /** The mean of log W over the reference data. */
  readonly expected: number;
  /** expected − logWithin. */
  readonly gap: number;
  /** The deviation of log W over the reference data (divisor B − 1, as clusGap) times √(1 + 1 / B). */
  readonly error: number;
}

/**
 * The gap statistic for 1, 2 … `most` segments, each against `references` data sets (at least one) of as many rows drawn evenly from
 * the box of the data or of their principal components. The list ends before a number of segments that leaves no
 * distance within them, in the data or a reference (log 0). Uses Math.log: numbers that are shown, no labels.
 * Source: Tibshirani, Walther and Hastie, Estimating the Number of Clusters in a Data Set via the Gap Statistic (2001).
 */
export function* gapStatistic(
  points: Points,
  most: number,
  references: number,
  space: ReferenceSpaceName,
  seed: number,
  cluster: Clusterer,
): Generator<{ readonly fraction: number }, readonly Gap[], void> {
  const share = 1 / (references + 1);
  const own = yield* shareOfWork(logsWithin(points, most, seed, cluster), 0, share);
  const drawn = yield* shareOfWork(referenceSpace(points, space), share, share);
  const logs: Float64Array[] = [];
  for (let reference = 0; reference < references; reference++) {
    const draw = random(seed, reference);
    const clusterSeed = draw.integer(0, 2 ** 32 - 1);
    const part = logsWithin(drawn(draw), own.length, clusterSeed, cluster);
    logs.push(yield* shareOfWork(part, share * (reference + 1), share * (reference + 2)));
  }
  const numbers = logs.reduce((least, { length }) => Math.min(least, length), own.length);
  return Array.from(own.subarray(0, numbers), (logWithin, at) => {
    const expected = logs.reduce((sum, log) => sum + log[at]!, 0) / references;
    const squares = logs.reduce((sum, log) => sum + (log[at]! - expected) ** 2, 0);
    const deviation = Math.sqrt(squares / Math.max(1, references - 1));
    const error = deviation * Math.sqrt(1 + 1 / references);
    return { k: at + 1, logWithin, expected, gap: expected - logWithin, error };
  });
}

/** log W for 1 up to `most` segments, as far as W is above 0. */
function* logsWithin(points: Points, most: number, seed: number, cluster: Clusterer) {
  const logs: number[] = [];
  for (let k = 1; k <= most; k++) {
    const part = shareOfWork(cluster(points, k, seed), (k - 1) / most, k / most);
    const labels = k === 1 ? new Uint8Array(points.size) : (yield* part).labels;
    const { within, total } = squaresBySegment(points, labels, k);
    // What is left of rounding is no distance.
    if (!(within > total * 1e-14)) break;
    logs.push(Math.log(within));
    yield { fraction: k / most };
  }
  return Float64Array.from(logs);
}
