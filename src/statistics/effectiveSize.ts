/** Kish's effective sample size, (Σw)² / Σw²: the unweighted sample of the same precision. 0 without weights. */
export function effectiveSize(sum: number, sumOfSquares: number): number {
  return sumOfSquares > 0 ? sum ** 2 / sumOfSquares : 0;
}
