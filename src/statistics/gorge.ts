import type { Points } from './points.ts';
import { squaredDistance } from './squaredDistance.ts';

/** How many rows have which similarity to the centre of a segment, in bins of equal width from 0 to 1. */
export interface Gorge {
  /** All rows, as the gorge plot has them. */
  readonly all: Uint32Array;
  /** The rows that are nearest to this centre. */
  readonly members: Uint32Array;
}

/** So many distances are worked out between two steps: some milliseconds of work. */
const stretch = 1 << 15;

/**
 * The gorge plot: one histogram a segment of the similarities of all rows to its centre, which for natural segments
 * are high or low and hardly ever between. Math.exp may differ in its last bit between engines, so that a row whose
 * similarity is an edge between bins to 15 digits may change its bin; nothing else follows from it.
 * Source: Dolnicar, Grün and Leisch, Market Segmentation Analysis (2018), section 7.5, as flexclust codes it.
 */
export function* gorge(
  points: Points,
  centres: Points,
  power = 1,
  bins = 20,
): Generator<{ readonly fraction: number }, readonly Gorge[], void> {
  const histograms = Array.from({ length: centres.size }, () => ({
    all: new Uint32Array(bins),
    members: new Uint32Array(bins),
  }));
  const similarities = new Float64Array(centres.size);
  const every = Math.max(1, Math.floor(stretch / Math.max(1, centres.size)));
  for (let row = 0; row < points.size; row++) {
    const nearest = similaritiesOf(points, row, centres, power, similarities);
    for (let centre = 0; centre < centres.size; centre++) {
      const bin = Math.min(bins - 1, Math.floor(similarities[centre]! * bins));
      histograms[centre]!.all[bin]!++;
      if (centre === nearest) histograms[centre]!.members[bin]!++;
    }
    if ((row + 1) % every === 0) yield { fraction: (row + 1) / points.size };
  }
  return histograms;
}

/**
 * The similarities of a row to all centres, sqrt(exp(−d^p) / Σ exp(−d^p)), their squares summing to 1; d is the
 * Euclidean distance. Writes them into `similarities` and gives the nearest centre, the lower of two as near.
 */
export function similaritiesOf(
  { values, width }: Points,
  row: number,
  centres: Points,
  power: number,
  similarities: Float64Array,
): number {
  let nearest = 0;
  for (let centre = 0; centre < centres.size; centre++) {
    const distance = Math.sqrt(squaredDistance(values, row * width, centres.values, centre * width, width));
    similarities[centre] = power === 1 ? distance : distance ** power;
    if (similarities[centre]! < similarities[nearest]!) nearest = centre;
  }
  // Taking the least distance off all changes no share, and keeps far rows from becoming 0 / 0.
  const least = similarities[nearest]!;
  let sum = 0;
  for (let centre = 0; centre < centres.size; centre++)
    sum += similarities[centre] = Math.exp(least - similarities[centre]!);
  for (let centre = 0; centre < centres.size; centre++)
    similarities[centre] = Math.sqrt(similarities[centre]! / sum);
  return nearest;
}
