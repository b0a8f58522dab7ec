import { rowsOf, type Table } from '../../../data/table.ts';

/** The rows of one tier, and what came of them. */
export interface TierCount {
  readonly rows: number;
  /** Rows of which the outcome is known, and those of them in which it is yes. */
  readonly known: number;
  readonly yes: number;
}

/** Counts the rows of a table by their code: everyone else (0), then the tiers from the best. */
export function tierCounts(
  table: Table,
  codes: Uint8Array,
  tiers: number,
  outcome: Uint8Array | null,
): readonly TierCount[] {
  const [rows, known, yes] = [0, 1, 2].map(() => new Float64Array(tiers + 1));
  rowsOf(table).scan((row) => {
    const code = codes[row]!;
    rows![code]!++;
    if (outcome === null || outcome[row] === 0) return;
    known![code]!++;
    if (outcome[row] === 2) yes![code]!++;
  });
  return Array.from(rows!, (count, code) => ({ rows: count, known: known![code]!, yes: yes![code]! }));
}

/** Counts taken together. */
export function together(counts: readonly TierCount[]): TierCount {
  return counts.reduce(
    (sum, { rows, known, yes }) => ({ rows: sum.rows + rows, known: sum.known + known, yes: sum.yes + yes }),
    { rows: 0, known: 0, yes: 0 },
  );
}
