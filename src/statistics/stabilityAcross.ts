import { contingency, type Contingency } from './contingency.ts';

/** One step from a solution to the next. */
export interface StepAcross {
  /** Rows: the segments before; columns: the segments after. */
  readonly flows: Contingency;
  /** Of each segment after: how mixed its origins are, from 0 (all from one) to 1 (alike from all); null without rows. */
  readonly entropies: readonly (number | null)[];
  /** 1 − entropy: how much the segment is one that was there before. */
  readonly stabilities: readonly (number | null)[];
}

/**
 * Segment level stability across solutions: from each solution to the next, how rows flow between segments, and the
 * entropy of where the members of a segment came from over the logarithm of the number of origins. Where there was
 * one segment all come from it: 0 (flexclust divides by log 1). Only Math.log, for numbers that are shown.
 * Source: Dolnicar and Leisch, Using Segment Level Stability to Select Target Segments (2017).
 */
export function stabilityAcross(
  solutions: readonly { readonly labels: Uint8Array; readonly k: number }[],
): readonly StepAcross[] {
  return solutions.slice(1).map(({ labels, k }, position) => {
    const before = solutions[position]!;
    const flows = contingency(before.labels, labels, before.k, k);
    const entropies = Array.from({ length: k }, (_, segment) => entropyOfOrigins(flows, segment));
    return {
      flows,
      entropies,
      stabilities: entropies.map((entropy) => (entropy === null ? null : 1 - entropy)),
    };
  });
}

function entropyOfOrigins(
  { rows, columns, counts, columnSums }: Contingency,
  segment: number,
): number | null {
  const size = columnSums[segment]!;
  if (size === 0) return null;
  if (rows < 2) return 0;
  let entropy = 0;
  for (let origin = 0; origin < rows; origin++) {
    const share = counts[origin * columns + segment]! / size;
    if (share > 0) entropy -= share * Math.log(share);
  }
  // Rounding may leave a little more than 1.
  return Math.min(1, entropy / Math.log(rows));
}
