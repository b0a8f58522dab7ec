import type { Problem } from '../../../language/problem.ts';
import type { Work } from '../../../data/work.ts';
import type { Quantity } from '../bands/way.ts';
import type { Banding } from './banding.ts';

/** What bands are cut from. */
export interface Sample {
  readonly type: Quantity;
  /** The values that decide the cuts, ascending and without missing ones; at least one where cuts come from data. */
  readonly ascending: Float64Array;
  /** From the smallest to the largest value of these and of the table that is cut; the wrong way round where there is none. */
  readonly range: { readonly from: number; readonly to: number };
  /** What all values are multiples of: whole numbers, whole days; 0 where nothing is known of it. */
  readonly step: number;
}

/** A way to cut bands: how it is done. Its twin in `bands`, of the same name, says what it is. */
export interface Cutter<Options = unknown> {
  readonly name: string;
  cut(options: Options, sample: Sample): Work<{ readonly value: Banding } | { readonly problem: Problem }>;
}
