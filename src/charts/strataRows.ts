import type { Comparison } from '../compare/comparison.ts';
import { journey } from '../compare/journey.ts';
import type { StrataRow } from './strataRow.ts';

/** A comparison as rows of the strata: every layer that was counted, in the order of the journey. */
export function strataRows({ segments, totals, marketSize }: Comparison): readonly StrataRow[] {
  return journey.flatMap((layer) => {
    const units = totals.layers[layer]?.units;
    if (units === undefined) return [];
    const total = layer === 'market' ? (marketSize ?? units) : units;
    return segments.flatMap(({ id, layers }) => {
      const measured = layers[layer];
      return measured ? [{ layer, segment: id, units: measured.units, share: measured.share, total }] : [];
    });
  });
}
