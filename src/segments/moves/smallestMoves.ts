import type { Bitmap } from '../../data/bitmap.ts';
import { pacer, type Work } from '../../data/work.ts';
import type { RowAsked } from '../rowAsked.ts';
import type { Move } from '../trace.ts';
import { ChangedRow, type Place } from './changedRow.ts';
import { choicesOf } from './choicesOf.ts';
import { combinations, countWays, products } from './combinations.ts';
import { type ChangedTrait, toldMove } from './toldMove.ts';

/** Ways to change a row that are tried at most. Where they do not do, nothing is said. */
const mostWays = 100_000;

interface Found {
  readonly to: string;
  readonly changed: readonly ChangedTrait[];
  readonly distance: number;
}

/**
 * For each place that a row is not in, the fewest values that bring it there when changed, and of those the nearest
 * to what it has: every way to change one value is tried, then every way to change two, and so on. Membership of other
 * segments stays as it is, and so do traits that are made of one column.
 */
export function* smallestMoves(
  asked: RowAsked,
  places: readonly string[],
  place: Place,
  rows: Bitmap | null,
  row: number,
): Work<readonly Move[]> {
  const changing = new ChangedRow(asked, place);
  const here = changing.places();
  const wanted = new Set(places.filter((id) => !here.includes(id)));
  const free: Omit<ChangedTrait, 'choice'>[] = [];
  for (const trait of asked.traits) {
    if (trait.isEntangled) continue;
    const choices = yield* choicesOf(trait, rows, row);
    if (choices.nearest.length > 0) free.push({ trait, choices });
  }
  const sizes = free.map(({ choices }) => choices.nearest.length);
  const moves: Move[] = [];
  let ways = 0;
  for (let count = 1; count <= free.length && wanted.size > 0; count++) {
    ways += countWays(sizes, count);
    if (ways > mostWays) break;
    const found = yield* nearestWays(free, count, wanted, changing);
    for (const { to, changed } of found) {
      wanted.delete(to);
      const move = toldMove(to, changed, row, changing);
      if (move) moves.push(move);
    }
  }
  return moves;
}

/** Of all ways to change so many traits the nearest to each place wanted, nearest first. */
function* nearestWays(
  free: readonly Omit<ChangedTrait, 'choice'>[],
  count: number,
  wanted: ReadonlySet<string>,
  changing: ChangedRow,
): Work<readonly Found[]> {
  const found = new Map<string, Found>();
  const isTime = pacer();
  for (const chosen of combinations(free.length, count)) {
    const parts = chosen.map((index) => free[index]!);
    for (const positions of products(parts.map(({ choices }) => choices.nearest.length))) {
      const changed = parts.map((part, index) => ({
        ...part,
        choice: part.choices.nearest[positions[index]!]!,
      }));
      let distance = 0;
      for (const { trait, choice } of changed) {
        changing.set(trait, choice.answers);
        distance += choice.distance;
      }
      for (const to of changing.places()) {
        if (!wanted.has(to) || distance >= (found.get(to)?.distance ?? Infinity)) continue;
        found.set(to, { to, changed, distance });
      }
      if (isTime()) yield { fraction: null };
    }
    for (const { trait } of parts) changing.reset(trait);
  }
  return [...found.values()].toSorted((left, right) => left.distance - right.distance);
}
