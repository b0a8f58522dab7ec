import type { Layer } from '../comparison.ts';
import type { MeasureContext } from './measure.ts';

/** A segment's share of a layer's units, between 0 and 1; null without the layer or in an empty table. */
export function shareOf(layer: Layer, { strata }: MeasureContext): number | null {
  const stratum = strata[layer];
  return stratum && stratum.whole.units > 0 ? stratum.part.units / stratum.whole.units : null;
}
