import type { ComparisonInput, Layer, LayerInput } from '../../src/compare/comparison.ts';
import { restSegment } from '../../src/segments/segmentation.ts';
import { sharedIsMissing, sharedJson } from '../sharedFile.ts';

export interface ExpectedSegment {
  readonly name: string;
  readonly market: number;
  readonly leads: number;
  readonly customers: number;
  readonly share_market: number;
  readonly share_leads: number;
  readonly share_customers: number;
  readonly index_leads: number;
  readonly index_customers: number;
  readonly index_leads_95: readonly [number, number];
  readonly index_customers_95: readonly [number, number];
  readonly penetration_leads: number;
  readonly penetration_customers: number;
  readonly yield_: number;
  readonly value_share: number;
  readonly small_base: boolean;
}

interface Oracle {
  readonly rows: { readonly market: number; readonly leads: number; readonly customers: number };
  readonly segments: readonly ExpectedSegment[];
  readonly market_size: number;
}

const file = 'oracles/term-deposit.json';

/** Why the expected numbers cannot be read, or false where they can. */
export const whyAbsent = sharedIsMissing(file);

export const oracle: Oracle | null = whyAbsent ? null : (sharedJson(file) as Oracle);

/** The comparison that the expected numbers belong to, from its counts; values are the expected shares of value. */
export function termDepositInput({ rows, segments, market_size }: Oracle): ComparisonInput {
  const idOf = (index: number) => (index === segments.length - 1 ? restSegment : `s${index + 1}`);
  const layer = (name: Layer, key: 'market' | 'leads' | 'customers'): LayerInput => ({
    layer: name,
    cell: name,
    rows: rows[key],
    units: rows[key],
    effectiveRows: rows[key],
    value: name === 'customer' ? 1 : null,
    converted: null,
    segments: segments.map((segment, index) => ({
      segment: idOf(index),
      rows: segment[key],
      units: segment[key],
      value: name === 'customer' ? segment.value_share : null,
      converted: null,
    })),
  });
  return {
    segments: segments.map(({ name }, index) => ({ id: idOf(index), name, color: (index % 10) + 1 })),
    isPartition: true,
    layers: [layer('market', 'market'), layer('lead', 'leads'), layer('customer', 'customers')],
    marketSize: market_size,
  };
}
