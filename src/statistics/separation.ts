import type { Points } from './points.ts';
import { squaredDistance } from './squaredDistance.ts';

/** How empty the borders between segments are. */
export interface Separation {
  /**
   * Of each pair of segments, row-major: how dense rows lie at the border between them against at their centres. 0: no
   * one at the border; 1: as many as at the centres, no gap at all; more: the border is where most are.
   */
  readonly borders: Float64Array;
  /** Of each segment, the densest of its borders; null where it has none. */
  readonly segments: readonly (number | null)[];
  /** The densest border of all; null for fewer than two segments. */
  readonly densest: number | null;
}

/** So many coordinates are compared between two steps: some milliseconds of work. */
const stretch = 1 << 19;

/**
 * Looks for gorges between segments. A row of segment a lies, on the line from the border midway to segment b (0) to
 * the centre of a (1), at (d_b² − d_a²) / D², d its distances to the two centres and D that between them: its shadow
 * value, made comparable between numbers of variables. Those below 1/4 lie at the border, those from 3/4 up to 5/4 at
 * the centre, and the border's density is twice the one number over the other (a stretch half as long; 0 at the centre
 * counts as 1). Rows spread evenly give 1; two normal clouds 3, 4 and 5 deviations apart 0.67, 0.32 and 0.13.
 * The measure is ours, made after the gorge plot, whose own similarities depend on the unit of the distances.
 */
export function* separation(
  { values, size, width }: Points,
  centres: Points,
): Generator<{ readonly fraction: number }, Separation, void> {
  const k = centres.size;
  const apart = squaresBetween(centres);
  const atBorder = new Float64Array(k * k);
  const atCentre = new Float64Array(k * k);
  const squares = new Float64Array(k);
  const every = Math.max(1, Math.floor(stretch / Math.max(1, k * (width + 2))));
  for (let row = 0; row < size; row++) {
    let own = 0;
    for (let centre = 0; centre < k; centre++) {
      const square = squaredDistance(values, row * width, centres.values, centre * width, width);
      squares[centre] = square;
      if (square < squares[own]!) own = centre;
    }
    for (let other = 0; other < k; other++) {
      if (other === own) continue;
      const pair = own * k + other;
      const place = apart[pair]! > 0 ? (squares[other]! - squares[own]!) / apart[pair]! : 0;
      if (place < 0.25) atBorder[pair]!++;
      else if (place >= 0.75 && place < 1.25) atCentre[pair]!++;
    }
    if ((row + 1) % every === 0) yield { fraction: (row + 1) / size };
  }
  const borders = apart.map((_, pair) => {
    const turned = (pair % k) * k + Math.floor(pair / k);
    const centre = Math.max(1, atCentre[pair]! + atCentre[turned]!);
    return (2 * (atBorder[pair]! + atBorder[turned]!)) / centre;
  });
  const segments = Array.from({ length: k }, (_, segment) =>
    k < 2
      ? null
      : borders.subarray(segment * k, (segment + 1) * k).reduce((most, border) => Math.max(most, border), 0),
  );
  return {
    borders,
    segments,
    densest: k < 2 ? null : borders.reduce((most, border) => Math.max(most, border), 0),
  };
}

function squaresBetween({ values, size, width }: Points): Float64Array {
  const squares = new Float64Array(size * size);
  for (let one = 0; one < size; one++)
    for (let other = 0; other < size; other++)
      squares[one * size + other] = squaredDistance(values, one * width, values, other * width, width);
  return squares;
}
