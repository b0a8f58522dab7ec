import type { Text } from '../../language/text.ts';
import type { Layer, SegmentCount } from '../comparison.ts';

/** One segment in one table: what it counts, and what the whole table counts. */
export interface Stratum {
  readonly part: SegmentCount;
  readonly whole: SegmentCount;
}

/** What a measure may look at: the same segment in every table that has it. */
export interface MeasureContext {
  readonly layer: Layer;
  readonly strata: Readonly<Partial<Record<Layer, Stratum>>>;
  /** Market size N in real units; null while it is not known. */
  readonly marketSize: number | null;
  /** False for everyone else beside segments that overlap: its share compares with nothing. */
  readonly hasIndex: boolean;
}

/**
 * How a measure's number is meant: a count of units, a fraction shown in percent, an index with base 100,
 * or a fraction shown per 1,000.
 */
export type MeasureUnit = 'count' | 'share' | 'index' | 'perThousand';

/** A number about one segment in one layer. */
export interface Measure {
  readonly name: string;
  readonly label: Text;
  readonly unit: MeasureUnit;
  /** What it says. */
  readonly hint: Text;
  readonly formula: Text;
  /** The layers it speaks of. */
  readonly layers: readonly Layer[];
  /** The number, or null where it cannot be told, which is shown as "–". */
  value(context: MeasureContext): number | null;
}
