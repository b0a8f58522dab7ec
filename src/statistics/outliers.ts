import { robustScale, type RobustScale } from './robustScale.ts';
import { tukeyFences, type TukeyFences } from './tukeyFences.ts';

/** Between these, both ends included, a value is usual. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The unusual values of a column by two measures, with the figures that they follow from. */
export interface Outliers {
  readonly fences: TukeyFences;
  readonly scale: RobustScale;
  /** Median ± so many robust deviations. */
  readonly robust: Bounds;
  readonly beyondFences: { readonly below: number; readonly above: number };
  readonly beyondRobust: { readonly below: number; readonly above: number };
}

/**
 * How many of the values, in ascending order, lie beyond Tukey's fences and beyond a robust z. Null for no values.
 * Where all values but a few are equal, the fences fall together and every other value lies beyond them.
 */
export function outliers(ascending: Float64Array, reach = 1.5, deviations = 3.5): Outliers | null {
  const fences = tukeyFences(ascending, reach);
  const scale = robustScale(ascending);
  if (!fences || !scale) return null;
  const robust = {
    low: scale.median - deviations * scale.deviation,
    high: scale.median + deviations * scale.deviation,
  };
  return {
    fences,
    scale,
    robust,
    beyondFences: beyond(ascending, fences),
    beyondRobust: beyond(ascending, robust),
  };
}

function beyond(values: Float64Array, { low, high }: Bounds) {
  let below = 0;
  let above = 0;
  for (const value of values) {
    if (value < low) below++;
    else if (value > high) above++;
  }
  return { below, above };
}
