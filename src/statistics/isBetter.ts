/** Whether a gain is larger than the best so far by more than rounding, so that of equal ones the first stays. */
export function isBetter(gain: number, best: number): boolean {
  return gain > best * (1 + 1e-12) + 1e-12;
}
