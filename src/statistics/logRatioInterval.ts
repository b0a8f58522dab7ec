import { normal975 } from './normal975.ts';

/** A proportion and the size of the sample it was seen in. */
interface Proportion {
  readonly share: number;
  readonly size: number;
}

/**
 * The 95 % interval of the ratio of two independent proportions, taken on the log scale:
 * se² = (1 − p) / (n p) + (1 − q) / (m q). Null where either share or sample is zero.
 */
export function logRatioInterval(
  numerator: Proportion,
  denominator: Proportion,
): readonly [low: number, high: number] | null {
  const { share: p, size: n } = numerator;
  const { share: q, size: m } = denominator;
  if (!(p > 0 && q > 0 && n > 0 && m > 0)) return null;
  const error = Math.sqrt(Math.max(0, 1 - p) / (n * p) + Math.max(0, 1 - q) / (m * q));
  const ratio = p / q;
  return [ratio * Math.exp(-normal975 * error), ratio * Math.exp(normal975 * error)];
}
