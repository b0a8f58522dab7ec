/** What one table counts for one segment: rows, the sum of their weights, and the sum of the squares of those. */
export interface Counted {
  readonly rows: number;
  readonly weight: number;
  readonly squares: number;
}

/** Counts rows by segment in plain loops. `segmentOf` names the first segment that takes the row. */
export function countBySegment<Row>(
  rows: readonly Row[],
  segmentOf: (row: Row) => string,
  weightOf: (row: Row) => number = () => 1,
): Readonly<Record<string, Counted>> & { readonly all: Counted } {
  const counted: Record<string, { rows: number; weight: number; squares: number }> = {};
  for (const row of rows) {
    const weight = weightOf(row);
    for (const name of ['all', segmentOf(row)]) {
      const own = (counted[name] ??= { rows: 0, weight: 0, squares: 0 });
      own.rows += 1;
      own.weight += weight;
      own.squares += weight * weight;
    }
  }
  return counted as Readonly<Record<string, Counted>> & { readonly all: Counted };
}

/**
 * Share, index and 95 % interval of a target's segment against the market's, as the definitions have them:
 * se² = (1 − p) / (n p) + (1 − q) / (n_eff q), with n_eff = (Σw)² / Σw².
 */
export function againstMarket(target: Counted, targets: Counted, base: Counted, market: Counted) {
  const p = target.weight / targets.weight;
  const q = base.weight / market.weight;
  const effective = market.weight ** 2 / market.squares;
  const error = Math.sqrt((1 - p) / (targets.rows * p) + (1 - q) / (effective * q));
  const index = (100 * p) / q;
  const away = Math.exp(1.959963984540054 * error);
  return { share: p, shareOfMarket: q, index, interval: [index / away, index * away] as const };
}

/** Whether two numbers agree to 1e-9 of the larger, or of one. */
export function agree(actual: number | null | undefined, expected: number): boolean {
  return typeof actual === 'number' && Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
