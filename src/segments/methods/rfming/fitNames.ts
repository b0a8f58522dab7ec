import {
  boxesOf,
  type NamedCells,
  type NameTable,
  type ScoreBox,
  type ScoreRange,
} from '../settings/cellsSetting.ts';

/** How many scores there are of each measure; of `m` null where no name asks for it. */
export interface ScoreCounts {
  readonly r: number;
  readonly f: number;
  readonly m: number | null;
}

/** Names that ask for scores as there are. */
export interface FittedNames {
  readonly names: readonly NamedCells[];
  /** Names whose range falls away because there are fewer scores than the table is written for. */
  readonly withoutRoom: readonly NamedCells[];
}

/** Whether any name asks for a monetary score. */
export function asksForMonetary({ rows }: NameTable): boolean {
  return rows.flatMap(boxesOf).some(({ m }) => m !== null);
}

/** A range of scores from 1 to `scores`, in proportion on scores from 1 to `count`. It may fall away: from over to. */
function inProportion([from, to]: ScoreRange, scores: number, count: number): ScoreRange {
  const border = (score: number) => Math.round((score * count) / scores);
  return [border(from - 1) + 1, border(to)];
}

/**
 * A table of names for as many scores as there are of each measure. Where that is another number than it is written for,
 * the borders between scores move in proportion, to the nearest: what was covered once is covered once still.
 */
export function fitNames({ scores, rows }: NameTable, counts: ScoreCounts): FittedNames {
  const fitted = rows.map((row) => {
    const boxes = boxesOf(row).map((box) => ({
      r: inProportion(box.r, scores, counts.r),
      f: inProportion(box.f, scores, counts.f),
      m: box.m && counts.m !== null ? inProportion(box.m, scores, counts.m) : null,
    }));
    return withBoxes(row, boxes.filter(hasRoom));
  });
  return {
    names: fitted.filter((row) => row !== null),
    withoutRoom: rows.filter((_, place) => fitted[place] === null),
  };
}

const hasRoom = ({ r, f, m }: ScoreBox) => [r, f, ...(m ? [m] : [])].every(([from, to]) => from <= to);

/** A name that asks for other combinations; null where there are none. */
export function withBoxes(
  { id, name }: Pick<NamedCells, 'id' | 'name'>,
  boxes: readonly ScoreBox[],
): NamedCells | null {
  const [first, ...also] = boxes.map(({ r, f, m }) => ({ r, f, m }));
  return first ? { id, name, ...first, ...(also.length > 0 && { also }) } : null;
}

/** A table written anew for scores from 1 to `count`, in proportion; each range keeps one score at least. */
export function rewritten({ scores, rows }: NameTable, count: number): NameTable {
  const kept = (range: ScoreRange): ScoreRange => {
    const [from, to] = inProportion(range, scores, count);
    const first = Math.min(from, count);
    return [first, Math.max(first, to)];
  };
  return {
    scores: count,
    rows: rows.map((row) =>
      withBoxes(
        row,
        boxesOf(row).map(({ r, f, m }) => ({ r: kept(r), f: kept(f), m: m && kept(m) })),
      )!,
    ),
  };
}
