import { normal975 } from './normal975.ts';

/**
 * The 95 % score interval of a proportion seen in a sample of this size; null for an empty sample.
 * Source: Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927).
 */
export function wilsonInterval(share: number, size: number): readonly [low: number, high: number] | null {
  if (!(size > 0)) return null;
  const square = normal975 ** 2;
  const centre = share + square / (2 * size);
  const reach = normal975 * Math.sqrt((share * (1 - share)) / size + square / (4 * size ** 2));
  const scale = 1 + square / size;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}
