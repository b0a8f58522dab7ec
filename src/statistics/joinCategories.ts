import { logIndependence } from './logIndependence.ts';
import type { Joining } from './logMultiplier.ts';

/** When categories are joined. */
interface JoinOptions {
  readonly joining: Joining;
  /** Pairs whose difference is less sure than this are joined: the natural logarithm of a probability. */
  readonly logLevel: number;
  /** Groups of fewer rows are joined too. */
  readonly minimumRows: number;
}

interface Group {
  /** Categories, ascending; under an order they are neighbours, save for 0, which is missing. */
  readonly members: readonly number[];
  readonly counts: Float64Array;
  readonly rows: number;
}

/**
 * Joins categories that do not differ in their classes: while there is a pair that may be joined and whose chi-square
 * probability is above the level, the pair of the highest is; of equals the first. Then groups of too few rows are
 * joined, the smallest first, each with the group it is least unlike. `counts` is row-major, a row a category, of
 * which row 0 is missing; categories without rows are left out. Groups come by their least category, missing alone last.
 * Source: Kass (1980), without the step that parts joined groups again.
 */
export function* joinCategories(
  counts: Float64Array,
  classes: number,
  { joining, logLevel, minimumRows }: JoinOptions,
): Generator<{ readonly fraction: number }, readonly Group[], void> {
  const groups: Group[] = [];
  for (let category = 0; category * classes < counts.length; category++) {
    const own = counts.slice(category * classes, (category + 1) * classes);
    const rows = own.reduce((sum, count) => sum + count, 0);
    if (rows > 0) groups.push({ members: [category], counts: own, rows });
  }
  // Missing stands after the others, so that these are neighbours of one another.
  if (groups[0]?.members[0] === 0) groups.push(groups.shift()!);
  const likeness: number[][] = [];
  for (const [at, group] of groups.entries()) {
    likeness.push(groups.slice(0, at).map((other) => likenessOf(other, group)));
    yield { fraction: 0 };
  }
  let smallest: number | null = null;
  while (groups.length > 1) {
    let best = { low: -1, high: -1, log: Number.NEGATIVE_INFINITY };
    for (let high = 1; high < groups.length; high++)
      for (let low = 0; low < high; low++) {
        if (smallest !== null && low !== smallest && high !== smallest) continue;
        const log = likeness[high]![low]!;
        if (mayJoin(low, high) && (best.low < 0 || log > best.log)) best = { low, high, log };
      }
    if (smallest === null && best.log <= logLevel) {
      smallest = smallestOf();
      if (smallest === null) break;
      continue;
    }
    join(best.low, best.high);
    if (smallest !== null) smallest = smallestOf();
    yield { fraction: 0 };
  }
  return groups.map(({ members, ...group }) => ({ ...group, members: members.toSorted((a, b) => a - b) }));

  function likenessOf(left: Group, right: Group): number {
    return logIndependence([left.counts, right.counts]);
  }

  function isMissing(group: Group): boolean {
    return group.members.length === 1 && group.members[0] === 0;
  }

  function mayJoin(low: number, high: number): boolean {
    return joining === 'free' || high === low + 1 || isMissing(groups[high]!);
  }

  /** The group of fewest rows, if these are too few. */
  function smallestOf(): number | null {
    let least = 0;
    for (const [at, { rows }] of groups.entries()) if (rows < groups[least]!.rows) least = at;
    return groups[least]!.rows < minimumRows ? least : null;
  }

  function join(low: number, high: number): void {
    const [left, right] = [groups[low]!, groups[high]!];
    groups[low] = {
      members: [...left.members, ...right.members],
      counts: left.counts.map((count, code) => count + right.counts[code]!),
      rows: left.rows + right.rows,
    };
    groups.splice(high, 1);
    likeness.splice(high, 1);
    for (const row of likeness.slice(high)) row.splice(high, 1);
    for (let other = 0; other < groups.length; other++) {
      if (other === low) continue;
      const [first, second] = other < low ? [other, low] : [low, other];
      likeness[second]![first] = likenessOf(groups[first]!, groups[second]!);
    }
  }
}
