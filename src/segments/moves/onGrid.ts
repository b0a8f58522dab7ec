/** The smallest multiple of `unit / parts` that is at least `least`; both are whole, so that 0.29 is 29 / 100. */
export function gridAbove(least: number, unit: number, parts: number): number {
  const near = Math.ceil((least / unit) * parts);
  for (const count of [near - 1, near, near + 1]) {
    const value = (count / parts) * unit;
    if (value >= least) return value + 0;
  }
  return Number.NaN;
}

/** The largest multiple of `unit / parts` that is at most `most`. */
export function gridBelow(most: number, unit: number, parts: number): number {
  return 0 - gridAbove(-most, unit, parts);
}
