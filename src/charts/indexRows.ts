import type { Comparison } from '../compare/comparison.ts';
import type { IndexRow } from './indexRow.ts';

/** A comparison as rows of the index chart: the indexes of leads and of customers against the market. */
export function indexRows({ segments }: Comparison): readonly IndexRow[] {
  return segments.flatMap(({ id, layers }) =>
    (['lead', 'customer'] as const).flatMap((layer) => {
      const measured = layers[layer];
      if (!measured) return [];
      const { index, interval, small } = measured;
      return [
        {
          layer,
          segment: id,
          index,
          low: interval?.[0] ?? null,
          high: interval?.[1] ?? null,
          small: small?.reason ?? null,
          base: small ? (small.reason === 'respondents' ? small.rows : small.expected) : null,
        },
      ];
    }),
  );
}
