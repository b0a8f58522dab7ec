import type { BoxSummary } from './boxSummary.ts';

/**
 * What a solution is: `natural`, segments that are there in the data; `reproducible`, no gaps, yet the same segments
 * come out again; `constructed`, other samples give other segments, and the choice between them is the maker's.
 */
export type StabilityOutcome = 'natural' | 'reproducible' | 'constructed';

/** How far apart the segments of a solution lie; null where there is but one. */
export interface Apartness {
  /** The densest border between two segments: `densest` of `separation`. */
  readonly densestBorder: number | null;
  /** The mean shadow value: `average` of `shadowValues`. */
  readonly shadow: number | null;
}

/** An outcome with the numbers that decided. */
export interface StabilityVerdict extends Apartness {
  readonly outcome: StabilityOutcome;
  /** Of the adjusted Rand index over the pairs of bootstrap samples. */
  readonly median: number;
  readonly lowerQuartile: number;
}

/**
 * The thresholds, which are ours: the sources name the three outcomes and leave the judgement to the eye. For the
 * adjusted Rand index 0.90 is excellent and 0.65 the least that is moderate recovery (Steinley, Properties of the
 * Hubert–Arabie Adjusted Rand Index, 2004). The lower quartile bounds the spread: three of four pairs must come near.
 * A natural solution must lie apart as well, since k-means can cut a single cloud alike time after time: at every
 * border at most half the density of the centres, and rows as a rule twice as far from the second nearest centre as
 * from their own (a shadow value of 2/3). The second matters where answers are yes or no: any cut between the two
 * leaves a border without rows.
 */
export const stabilityThresholds = {
  natural: { median: 0.9, lowerQuartile: 0.8, densestBorder: 0.5, shadow: 2 / 3 },
  reproducible: { median: 0.65, lowerQuartile: 0.5 },
} as const;

/** Judges a solution by its global stability and by how far apart its segments lie; a single one is never `natural`. */
export function stabilityVerdict(
  { median, lowerQuartile }: Pick<BoxSummary, 'median' | 'lowerQuartile'>,
  { densestBorder, shadow }: Apartness,
): StabilityVerdict {
  const { natural, reproducible } = stabilityThresholds;
  const comesAgain = median >= reproducible.median && lowerQuartile >= reproducible.lowerQuartile;
  const isSure = median >= natural.median && lowerQuartile >= natural.lowerQuartile;
  const liesApart =
    densestBorder !== null &&
    densestBorder <= natural.densestBorder &&
    shadow !== null &&
    shadow <= natural.shadow;
  const outcome = isSure && liesApart ? 'natural' : comesAgain ? 'reproducible' : 'constructed';
  return { outcome, median, lowerQuartile, densestBorder, shadow };
}
