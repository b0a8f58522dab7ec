import type { Message } from '../language/message.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';

/** The three lenses in the order of the journey. */
export type Layer = 'market' | 'lead' | 'customer';

/** What one segment counts in one table. */
export interface SegmentCount {
  readonly segment: string;
  /** Individuals that were seen: rows of the file, or in an aggregate table the units its rows stand for. */
  readonly rows: number;
  /** Weighted units: rows where there is no weight. */
  readonly units: number;
  /** Sum of the value column over the segment's units; null without such a column. */
  readonly value: number | null;
  /** Units that converted, and units of which it is known; null without such a column. */
  readonly converted: { readonly yes: number; readonly known: number } | null;
}

/** One table as the comparison reads it. `segments` includes everyone else, as `rest`. */
export interface LayerInput {
  readonly layer: Layer;
  /** The data cell. */
  readonly cell: string;
  /** Individuals that were seen, as in a segment's count. */
  readonly rows: number;
  readonly units: number;
  /** (Σw)² / Σw²: the size of an unweighted sample of the same precision. Without sampling weights it is `rows`. */
  readonly effectiveRows: number;
  readonly value: number | null;
  readonly converted: { readonly yes: number; readonly known: number } | null;
  readonly segments: readonly SegmentCount[];
}

export interface ComparisonInput {
  readonly segments: readonly SegmentLabel[];
  readonly isPartition: boolean;
  readonly layers: readonly LayerInput[];
  /** Layers that have a table in which these segments cannot be told. */
  readonly leftOut?: readonly Layer[];
  /** Market size N in real units; null while it is not known. */
  readonly marketSize: number | null;
}

/** Why a base is too small to speak of. */
export type SmallBase =
  | { readonly reason: 'respondents'; readonly rows: number }
  | { readonly reason: 'expected'; readonly expected: number };

/** The numbers of one segment in one layer; null is shown as "–". Shares, penetrations and yields are fractions. */
export interface Measurement {
  readonly rows: number;
  readonly units: number;
  readonly share: number | null;
  /** Base 100 against the market; null for the market itself and where the market has none. */
  readonly index: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly penetration: number | null;
  readonly valueShare: number | null;
  readonly small: SmallBase | null;
  /** Every registered measure that speaks of this layer, by its name: the columns of a table of measures. */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface SegmentComparison {
  readonly id: string;
  readonly layers: Readonly<Partial<Record<Layer, Measurement>>>;
  /** customers / leads, or the leads' own converted rate where that column exists. */
  readonly yield: number | null;
}

/** A whole table: the measures of a segment that holds all of it. */
interface LayerTotal {
  readonly rows: number;
  readonly units: number;
  readonly penetration: number | null;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A segment that is over- or under-served, said only when the intervals allow it. */
export interface Finding {
  readonly segment: string;
  readonly direction: 'over' | 'under';
  /** The pairs (leads to market, customers to market) it holds for. */
  readonly pairs: readonly ('lead' | 'customer')[];
}

export interface Comparison {
  readonly segments: readonly SegmentComparison[];
  readonly totals: {
    readonly layers: Readonly<Partial<Record<Layer, LayerTotal>>>;
    readonly yield: number | null;
  };
  readonly marketSize: number | null;
  readonly isPartition: boolean;
  /** 'customers' when yield is customers over leads, 'converted' when it is the leads' own rate. */
  readonly yieldFrom: 'customers' | 'converted' | null;
  readonly findings: readonly Finding[];
  /** What a reader must know: assumptions, overlaps, penetration over 100 %. */
  readonly notes: readonly Message[];
}
