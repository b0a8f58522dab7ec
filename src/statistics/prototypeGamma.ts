import { meanAndDeviation } from './meanAndDeviation.ts';
import type { Points } from './points.ts';

/**
 * What a category that differs is to cost in k-prototypes where nobody says: half the mean of the standard deviations
 * of the coordinates (so 0.5 where they are standardised), and 1 where no coordinate varies. The divisor is n - 1;
 * Python's kmodes takes n. Source: Huang (1998), who advises about half the mean deviation.
 */
export function prototypeGamma({ values, size, width }: Points): number {
  let sum = 0;
  for (let coordinate = 0; coordinate < width; coordinate++) {
    const column = Float64Array.from({ length: size }, (_, row) => values[row * width + coordinate]!);
    sum += size > 1 ? meanAndDeviation(column).deviation : 0;
  }
  return sum > 0 ? sum / width / 2 : 1;
}
