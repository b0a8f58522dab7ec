/** How far a cluster is from two others once these are joined. */
export interface Linkage {
  /** Whether the rule works on squared distances; heights are their roots then. */
  readonly isSquared: boolean;
  /** From the distances to the one and to the other, that between these two, and the sizes of the one, the other and the cluster. */
  join(one: number, other: number, between: number, ones: number, others: number, size: number): number;
}

const named = <Name extends string>(linkages: Readonly<Record<Name, Linkage>>) => linkages;

/**
 * The rules by which clusters are joined, after Lance and Williams, A General Theory of Classificatory Sorting
 * Strategies (1967). Ward's is R's `ward.D2`: the height of a join is the root of twice the rise of the sum of squares.
 */
export const linkages = named({
  ward: {
    isSquared: true,
    join: (one, other, between, ones, others, size) =>
      ((ones + size) * one + (others + size) * other - size * between) / (ones + others + size),
  },
  average: {
    isSquared: false,
    join: (one, other, _, ones, others) => (ones * one + others * other) / (ones + others),
  },
  complete: { isSquared: false, join: (one, other) => Math.max(one, other) },
  single: { isSquared: false, join: (one, other) => Math.min(one, other) },
});
