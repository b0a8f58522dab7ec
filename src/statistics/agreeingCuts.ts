/**
 * Where to cut a score so that as many rows as possible lie in the tier that they have already: `tiers` holds the tier
 * of each row, 0 being the best, of `count`. The cuts ascend; a score that is a cut lies in the tier above. Every tier
 * keeps a score that occurs, so there are fewer cuts where fewer scores than tiers occur. Exact, by dynamic programming
 * over the scores that occur and the tiers.
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
  const held = Math.min(count, descending.length);
  // The most rows that agree down to a score that lies in a tier, and whether the score above lies in that tier too.
  let most: number[] = Array.from({ length: held }, () => -Infinity);
  const stays = descending.map((score, at) => {
    const before = most;
    const from = (tier: number) => (at === 0 ? (tier === 0 ? 0 : -Infinity) : (before[tier] ?? -Infinity));
    most = before.map((_, tier) => {
      const above = at === 0 ? -Infinity : from(tier - 1);
      return rowsAt.get(score)![tier]! + Math.max(from(tier), above);
    });
    return before.map((_, tier) => at === 0 || from(tier) >= from(tier - 1));
  });
  const cuts: number[] = [];
  for (let [at, tier] = [descending.length - 1, held - 1]; at > 0; at--) {
    if (stays[at]![tier]) continue;
    cuts.push(descending[at - 1]!);
    tier--;
  }
  return cuts;
}
