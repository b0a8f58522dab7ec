/**
 * Where to cut a score so that as many rows as possible lie in the tier that they have already: `tiers` holds the tier
 * of each row, 0 being the best, of `count`. The cuts ascend, one fewer than the tiers; a score that is a cut lies in the
 * tier above. A tier may be left without a score: it lies between two scores, above all or below all. Exact, by dynamic
 * programming over the scores and the tiers that occur.
 */
export function agreeingCuts(
  scores: ArrayLike<number>,
  tiers: ArrayLike<number>,
  count: number,
): readonly number[] {
  const rowsAt = new Map<number, Float64Array>();
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    let rows = rowsAt.get(score);
    if (!rows) rowsAt.set(score, (rows = new Float64Array(count)));
    rows[tiers[row]!]!++;
  }
  const descending = [...rowsAt.keys()].toSorted((one, other) => other - one);
  const kept = tiersKept(
    descending.map((score) => rowsAt.get(score)!),
    [...new Set(Array.from(tiers))].toSorted((one, other) => one - other),
  );
  // How many scores lie above each cut or on it, the highest cut first.
  const above = Array.from({ length: count - 1 }, (_, cut) => kept.filter((tier) => tier <= cut).length);
  return above
    .map((held, cut) => {
      const [first, last] = [above.indexOf(held), above.lastIndexOf(held)];
      return cutBetween(descending[held - 1], descending[held], cut - first, last - first + 1);
    })
    .toReversed();
}

/** The tier of each score, from the highest, given how many rows of each tier it has, and the tiers that occur. */
function tiersKept(rows: readonly Float64Array[], occurring: readonly number[]): readonly number[] {
  // The most rows that agree down to a score that lies in a tier, and the tier of the score above then.
  let most = occurring.map(() => 0);
  const before = rows.map((own) => {
    let best = 0;
    const from = most.map((agreed, place) => (best = agreed > most[best]! ? place : best));
    most = from.map((place, tier) => most[place]! + own[occurring[tier]!]!);
    return from;
  });
  const kept: number[] = [];
  let place = most.indexOf(Math.max(...most));
  for (const from of before.toReversed()) {
    kept.push(occurring[place]!);
    place = from[place]!;
  }
  return kept.toReversed();
}

/** One of so many cuts that leave a score above, or on the first of them, and the next below; whole where there is room. */
function cutBetween(
  upper: number | undefined,
  lower: number | undefined,
  place: number,
  count: number,
): number {
  if (upper === undefined) return (lower ?? 0) + count - place;
  const room = lower === undefined ? 1 : (upper - lower) / count;
  return upper - place * (room < 1 ? room : Math.floor(room));
}
