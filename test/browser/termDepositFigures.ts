/** A segment of the oracle. */
export interface ComparedSegment {
  readonly name: string;
  readonly [figure: string]: unknown;
}
export const keptOf = 1;
export const comparedRow = 1;
