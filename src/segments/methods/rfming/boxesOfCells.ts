import type { ScoreBox, ScoreRange } from '../settings/cellsSetting.ts';
import type { ScoreCounts } from './fitNames.ts';
import type { ScoreCell } from './namedCells.ts';

interface Found {
  readonly box: ScoreBox;
  readonly cells: readonly string[];
}

/**
 * Combinations of scores as ranges that hold each of them once, and no others: the largest ranges that begin at the
 * lowest that is left, again and again. The largest comes first. A range of all monetary scores is any.
 */
export function boxesOfCells(cells: readonly ScoreCell[], counts: ScoreCounts): readonly ScoreBox[] {
  const left = new Map(
    cells
      .toSorted((one, other) => one.r - other.r || one.f - other.f || (one.m ?? 0) - (other.m ?? 0))
      .map((cell) => [keyOf(cell.r, cell.f, cell.m), cell]),
  );
  const found: Found[] = [];
  // A map goes on with what is left of it.
  for (const lowest of left.values()) {
    const largest = boxFrom(lowest, left, counts);
    found.push(largest);
    for (const key of largest.cells) left.delete(key);
  }
  return found.toSorted((one, other) => other.cells.length - one.cells.length).map(({ box }) => box);
}

const keyOf = (r: number, f: number, m: number | null) => `${r} ${f} ${m}`;

/** The largest ranges from one combination up that hold only what is left. */
function boxFrom({ r, f, m }: ScoreCell, left: ReadonlyMap<string, ScoreCell>, counts: ScoreCounts): Found {
  const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const depths = m === null ? [null] : upTo(m, counts.m ?? m);
  /** How many monetary scores in a row are left, from the lowest on. */
  const deep = (atR: number, atF: number) => {
    const first = depths.findIndex((atM) => !left.has(keyOf(atR, atF, atM)));
    return first < 0 ? depths.length : first;
  };
  let best = { r, f, depth: 0, size: 0 };
  let widest = Infinity;
  let deepest: readonly number[] = [];
  for (let toR = r; toR <= counts.r && widest > 0; toR++) {
    // The depth that ranges up to each frequency have, over all recencies so far.
    const own = upTo(f, counts.f).map((toF) => deep(toR, toF));
    const reached = own.map((_, at) => Math.min(...own.slice(0, at + 1)));
    deepest = reached.map((depth, at) => Math.min(depth, deepest[at] ?? Infinity));
    deepest.forEach((depth, at) => {
      const size = depth * (at + 1) * (toR - r + 1);
      if (size > best.size) best = { r: toR, f: f + at, depth, size };
    });
    widest = deepest[0] ?? 0;
  }
  const taken = depths.slice(0, best.depth);
  const range: ScoreRange | null = m === null ? null : [m, m + best.depth - 1];
  const isAny = range === null || (range[0] === 1 && range[1] === counts.m);
  return {
    box: { r: [r, best.r], f: [f, best.f], m: isAny ? null : range },
    cells: upTo(r, best.r).flatMap((atR) =>
      upTo(f, best.f).flatMap((atF) => taken.map((atM) => keyOf(atR, atF, atM))),
    ),
  };
}
