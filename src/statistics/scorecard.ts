/** A column of a linear model as a scorecard has it: its coefficient and the values that get points of their own. */
export interface ScorecardPart {
  readonly coefficient: number;
  /** 0 and 1 of a column of a category; of a number one value, such as the middle, for each band. */
  readonly values: readonly number[];
}

/** Points for each value of each part. */
export interface Scorecard {
  /** Whole and from 0: in each part the least favourable value gets none. */
  readonly points: readonly (readonly number[])[];
  /** The sum of the greatest points of all parts. */
  readonly greatest: number;
  /** Points for one unit of the log odds. */
  readonly factor: number;
}

/** How large the points are: so many more double the odds, or the greatest sum is about so much. */
export type ScorecardScale = { readonly pointsToDoubleTheOdds: number } | { readonly greatest: number };

/**
 * Turns coefficients into whole points, as scorecards of credit and of risk do: the points of a value are
 * factor · coefficient · value, less that of the part's least favourable value, rounded to the nearest whole number
 * (halves up), with factor = points to double the odds / ln 2. Null where no part moves the odds.
 * Sources: Siddiqi, Credit Risk Scorecards (2006), for the factor; Sullivan, Massaro and D'Agostino, Presentation of
 * Multivariate Data for Clinical Use: The Framingham Study Risk Score Functions (2004), for values that stand for bands.
 */
export function scorecard(parts: readonly ScorecardPart[], scale: ScorecardScale): Scorecard | null {
  const merits = parts.map(({ coefficient, values }) => {
    const effects = values.map((value) => coefficient * value);
    const least = Math.min(...effects);
    return effects.map((effect) => effect - least);
  });
  const range = merits.reduce((sum, merit) => sum + Math.max(0, ...merit), 0);
  if (!(range > 0)) return null;
  const factor = 'greatest' in scale ? scale.greatest / range : scale.pointsToDoubleTheOdds / Math.LN2;
  const points = merits.map((merit) => merit.map((effect) => Math.round(factor * effect)));
  return { points, greatest: points.reduce((sum, part) => sum + Math.max(0, ...part), 0), factor };
}
