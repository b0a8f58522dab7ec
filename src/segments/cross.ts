import type { Name } from '../language/text.ts';

/** One value of a part of a cross. */
export interface CrossValue {
  readonly id: string;
  readonly name: Name;
}

/** A cell of a cross: where it lies on each part, and the rows of the table in it. */
export interface CrossCell {
  readonly id: string;
  /** The position of its value in each part. */
  readonly at: readonly number[];
  readonly rows: number;
  /** The segment that it is, or is merged into. */
  readonly segment: string;
}

/** The cross of two to four parts, as it is drawn. */
export interface Cross {
  readonly parts: readonly { readonly values: readonly CrossValue[] }[];
  /** The cells with rows, and those without where they are shown, in the order of the parts. */
  readonly cells: readonly CrossCell[];
}
