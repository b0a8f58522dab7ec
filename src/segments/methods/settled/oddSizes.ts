/** Our own bounds: rows of a segment at least, and the share of the rows that is too small or too large. */
export const sizeBounds = { fewest: 30, smallestShare: 0.01, largestShare: 0.8 };

/** Positions of segments of an odd size. */
interface OddSizes {
  /** The one that holds nearly all; −1 for none. */
  readonly giant: number;
  /** Those with some rows, but a handful. */
  readonly tiny: readonly number[];
  readonly empty: readonly number[];
}

/** Which numbers of rows give reason to warn; `everyone` counts also those in no segment. */
export function oddSizes(counts: ArrayLike<number>, everyone: number): OddSizes {
  const { fewest, smallestShare, largestShare } = sizeBounds;
  const sizes = Array.from(counts);
  const where = (is: (size: number) => boolean) => [...sizes.keys()].filter((place) => is(sizes[place]!));
  return {
    giant: sizes.findIndex((size) => size > largestShare * everyone),
    tiny: where((size) => size > 0 && (size < fewest || size < smallestShare * everyone)),
    empty: where((size) => size === 0),
  };
}
