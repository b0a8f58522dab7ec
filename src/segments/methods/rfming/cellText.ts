import type { ScoreRange } from '../settings/cellsSetting.ts';
import type { ScoreCell } from './namedCells.ts';

/** A combination of scores as it is written: 455, or 10-5-5 where a score has two digits. */
export function cellText({ r, f, m }: ScoreCell): string {
  const scores = m === null ? [r, f] : [r, f, m];
  return scores.join(scores.some((score) => score > 9) ? '-' : '');
}

/** Scores from one to another as they are written: 4–5, or 4. */
export function rangeText([from, to]: ScoreRange): string {
  return from === to ? `${from}` : `${from}–${to}`;
}
