import { pacer, type Work } from '../../../data/work.ts';
import type { ScoredCustomers } from './scored.ts';

/** The number of each row's name, 1 being the first; 0 for who is not scored or has no name. */
export function* nameCodes(scored: ScoredCustomers): Work<Uint8Array> {
  const codes = new Uint8Array(scored.recency.scores.length);
  const isTime = pacer();
  for (let row = 0; row < codes.length; row++) {
    codes[row] = nameCode(scored, row);
    if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / codes.length };
  }
  return codes;
}

/** The number of one row's name. */
export function nameCode({ recency, frequency, monetary, grid }: ScoredCustomers, row: number): number {
  const score = recency.scores[row]!;
  return score === 0 ? 0 : grid.codeOf(score, frequency.scores[row]!, monetary?.scores[row] ?? 1);
}
