import { boxesOf, type NamedCells, type ScoreBox, type ScoreRange } from '../settings/cellsSetting.ts';
import type { ScoreCounts } from './fitNames.ts';

/** One combination of scores; `m` null where no name asks for it. */
export interface ScoreCell {
  readonly r: number;
  readonly f: number;
  readonly m: number | null;
}

/** Every combination of so many scores. */
export function allCells({ r, f, m }: ScoreCounts): readonly ScoreCell[] {
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  return upTo(r).flatMap((ownR) =>
    upTo(f).flatMap((ownF) => (m === null ? [null] : upTo(m)).map((ownM) => ({ r: ownR, f: ownF, m: ownM }))),
  );
}

/** What becomes of one name over all combinations of scores. */
export interface CellsOfName {
  /** Combinations that it fits. */
  readonly matched: number;
  /** How many of them it gets, because no earlier name fits them. */
  readonly won: number;
  /** The places of the earlier names that get the others, and how many each, the most first. */
  readonly lostTo: readonly (readonly [place: number, cells: number])[];
}

/** Every combination of scores with the name that it gets. */
export interface NamedGrid {
  readonly cells: number;
  readonly names: readonly CellsOfName[];
  readonly uncovered: readonly ScoreCell[];
  /** Combinations that more than one name fits. */
  readonly shared: number;
  /** The number of the name of a combination, 1 being the first; 0 for none. */
  codeOf(r: number, f: number, m: number): number;
}

const within = (score: number, [from, to]: ScoreRange) => score >= from && score <= to;

/** Whether a combination of scores is among some. */
export function isIn({ r, f, m }: ScoreBox, cell: ScoreCell): boolean {
  return within(cell.r, r) && within(cell.f, f) && (m === null || cell.m === null || within(cell.m, m));
}

/** Whether a name fits a combination of scores. */
export function fits(name: NamedCells, cell: ScoreCell): boolean {
  return boxesOf(name).some((box) => isIn(box, cell));
}

/** Goes through all combinations of scores: which name each gets, the first that fits from the top. */
export function namedCells(names: readonly NamedCells[], counts: ScoreCounts): NamedGrid {
  const deep = counts.m ?? 1;
  const codes = new Uint8Array(counts.r * counts.f * deep);
  const tallies = names.map(() => ({ matched: 0, won: 0, lostTo: new Map<number, number>() }));
  const uncovered: ScoreCell[] = [];
  let shared = 0;
  allCells(counts).forEach((cell, at) => {
    const fitting = names.flatMap((name, place) => (fits(name, cell) ? [place] : []));
    const [winner, ...losers] = fitting;
    for (const place of fitting) tallies[place]!.matched++;
    if (winner === undefined) {
      uncovered.push(cell);
      return;
    }
    codes[at] = winner + 1;
    tallies[winner]!.won++;
    if (losers.length > 0) shared++;
    for (const place of losers) {
      const { lostTo } = tallies[place]!;
      lostTo.set(winner, (lostTo.get(winner) ?? 0) + 1);
    }
  });
  return {
    cells: codes.length,
    names: tallies.map(({ lostTo, ...rest }) => ({
      ...rest,
      lostTo: [...lostTo].toSorted(([, one], [, other]) => other - one),
    })),
    uncovered,
    shared,
    codeOf: (r, f, m) => codes[((r - 1) * counts.f + (f - 1)) * deep + (counts.m === null ? 0 : m - 1)]!,
  };
}
