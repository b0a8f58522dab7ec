import type { StandardisedDesign } from './standardisedDesign.ts';

/** How the classes lie along a direction in which a logistic likelihood rises without end. */
export interface Separation {
  /** Complete: every row lies strictly on its own side. Otherwise some rows of both classes lie on the border. */
  readonly complete: boolean;
  /** The columns that part the classes, by their position among those given. */
  readonly columns: readonly number[];
}

/** Parts of the largest distance (or weight) that count as none. */
const negligible = 1e-3;

/**
 * Whether the direction of coefficients (intercept first) parts the two classes: no row on the wrong side, some on its
 * own. Then no maximum of the likelihood exists, since a longer step that way always raises it. Null where it does not.
 * The steps of Newton's method tend to such a direction where there is one. Source: Albert and Anderson, On the
 * Existence of Maximum Likelihood Estimates in Logistic Regression Models (1984).
 */
export function separatingDirection(
  { values, size, kept }: StandardisedDesign,
  target: Uint8Array,
  direction: Float64Array,
): Separation | null {
  const width = kept.length;
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (let row = 0; row < size; row++) {
    let along = direction[0]!;
    for (let column = 0; column < width; column++)
      along += direction[column + 1]! * values[row * width + column]!;
    if (target[row] !== 1) along = -along;
    if (along < least) least = along;
    if (along > greatest) greatest = along;
  }
  if (!(greatest > 0) || least < -negligible * greatest) return null;
  let heaviest = 0;
  for (let column = 0; column < width; column++)
    heaviest = Math.max(heaviest, Math.abs(direction[column + 1]!));
  return {
    complete: least > negligible * greatest,
    columns: kept.filter((_, column) => Math.abs(direction[column + 1]!) > 0.01 * heaviest),
  };
}
