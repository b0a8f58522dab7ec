import { incompleteBeta } from './incompleteBeta.ts';
import { squaresBySegment } from './squaresBySegment.ts';

/** Whether segments differ in the mean of a number. */
export interface VarianceAnalysis {
  /** Null where no value differs from the mean of its segment: infinite. */
  readonly f: number | null;
  readonly degreesBetween: number;
  readonly degreesWithin: number;
  readonly p: number;
  /** The share of the variance that the segments explain. */
  readonly etaSquared: number;
}

/**
 * One-way analysis of variance with equal variances, of values under labels from 0 up to `segments`. Segments without
 * rows are left out; null where fewer than two are left, where there are no more rows than segments, and where all
 * values are equal. Source: Fisher, Statistical Methods for Research Workers (1925).
 */
export function varianceAnalysis(
  values: Float64Array,
  labels: ArrayLike<number>,
  segments: number,
): VarianceAnalysis | null {
  const squares = squaresBySegment({ values, size: values.length, width: 1 }, labels, segments);
  const occupied = squares.segments.filter(({ size }) => size > 0).length;
  const degreesBetween = occupied - 1;
  const degreesWithin = values.length - occupied;
  const isConstant = values.every((value) => value === values[0]);
  if (degreesBetween < 1 || degreesWithin < 1 || isConstant) return null;
  const between = Math.max(0, squares.total - squares.within);
  const etaSquared = between / squares.total;
  // What is left of rounding is no difference.
  if (squares.within <= squares.total * 1e-14)
    return { f: null, degreesBetween, degreesWithin, p: 0, etaSquared: 1 };
  const f = between / degreesBetween / (squares.within / degreesWithin);
  const p = incompleteBeta(
    degreesWithin / (degreesWithin + degreesBetween * f),
    degreesWithin / 2,
    degreesBetween / 2,
  );
  return { f, degreesBetween, degreesWithin, p, etaSquared };
}
