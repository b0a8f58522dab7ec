import type { Name } from '../language/text.ts';

/** How one table's column becomes the shared trait. */
export type Recode =
  | { readonly by: 'asIs' }
  /** Each listed value becomes a shared value or missing (null); `others` says what values not listed become. */
  | {
      readonly by: 'values';
      readonly map: readonly (readonly [from: string, to: string | null])[];
      readonly others: 'keep' | 'missing';
    }
  /** A number or date is cut into the dimension's bands. */
  | { readonly by: 'bands' };

/** Shared bands: cuts ascending; k cuts make k + 1 bands. `closed: 'left'` reads 30 ≤ x < 45. */
export interface Bands {
  readonly cuts: readonly number[];
  readonly closed: 'left' | 'right';
  /** One label a band, k + 1 of them. */
  readonly labels: readonly string[];
}

export interface Binding {
  /** The data cell whose table this is. */
  readonly cell: string;
  readonly column: string;
  readonly recode: Recode;
}

/**
 * One trait bound to a column in each of several tables. `number` and `date` compare as they are;
 * `category` has shared values, in the order shown; with `bands` those are the bands' labels.
 */
export interface Dimension {
  readonly id: string;
  readonly name: Name;
  readonly type: 'category' | 'number' | 'date' | 'boolean';
  readonly values: readonly string[];
  readonly bands?: Bands;
  readonly bindings: readonly Binding[];
}
