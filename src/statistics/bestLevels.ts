import { GiniSums } from './giniSums.ts';
import { isBetter } from './isBetter.ts';
import type { NodeRows } from './nodeRows.ts';

/** The best way to part the levels of a category in two. */
interface Levels {
  readonly worth: number;
  /** Codes, ascending. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leftRows: number;
  readonly rightRows: number;
}

/**
 * The parting of a node's levels that lowers the impurity of Gini most, rows without a level left out. With `single`
 * one level goes left and the others right, as with a column of 0 and 1 for each; else the levels are put in the order
 * of the share of the second class, equal ones by code, and cut once: for two classes no other parting is better. With
 * more classes the order is that of the share of the node's most frequent class, which is a good parting, not always
 * the best. Levels the node lacks go to the side with more rows. Null where no parting leaves enough rows and helps.
 * Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees (1984), theorem 4.5.
 */
export function bestLevels(
  codes: ArrayLike<number>,
  levels: number,
  single: boolean,
  { order, from, to, target, weights, rowWeights, minimumLeaf }: NodeRows,
): Levels | null {
  const classes = weights.length;
  const counts = new Float64Array((levels + 1) * classes);
  const rows = new Float64Array(levels + 1);
  for (let position = from; position < to; position++) {
    const row = order[position]!;
    counts[codes[row]! * classes + target[row]!]! += rowWeights === null ? 1 : rowWeights[row]!;
    rows[codes[row]!]!++;
  }
  const all = new Float64Array(classes);
  let present = 0;
  for (let level = 1; level <= levels; level++) {
    present += rows[level]!;
    for (let code = 0; code < classes; code++) all[code]! += counts[level * classes + code]! * weights[code]!;
  }
  const seen = [...rows.keys()].filter((level) => level > 0 && rows[level]! > 0);
  if (seen.length < 2) return null;
  const marked = classes === 2 ? 1 : all.indexOf(Math.max(...all));
  const shareOf = (level: number) => {
    let weight = 0;
    for (let code = 0; code < classes; code++) weight += counts[level * classes + code]! * weights[code]!;
    return weight > 0 ? (counts[level * classes + marked]! * weights[marked]!) / weight : 0;
  };
  const sorted = single ? seen : seen.toSorted((a, b) => shareOf(a) - shareOf(b) || a - b);
  let [worth, place, placeRows] = [0, -1, 0];
  let sums = new GiniSums(all);
  let leftRows = 0;
  const places = single && seen.length > 2 ? sorted.length : sorted.length - 1;
  for (let at = 0; at < places; at++) {
    const level = sorted[at]!;
    if (single) [sums, leftRows] = [new GiniSums(all), 0];
    for (let code = 0; code < classes; code++)
      sums.move(code, counts[level * classes + code]! * weights[code]!);
    leftRows += rows[level]!;
    if (Math.min(leftRows, present - leftRows) < minimumLeaf) continue;
    if (isBetter(sums.worth, worth)) [worth, place, placeRows] = [sums.worth, at, leftRows];
  }
  if (place < 0) return null;
  const chosen = new Set(single ? [sorted[place]!] : sorted.slice(0, place + 1));
  const leftIsLarger = placeRows >= present - placeRows;
  const left: number[] = [];
  const right: number[] = [];
  for (let level = 1; level <= levels; level++) {
    const isLeft = rows[level]! > 0 ? chosen.has(level) : leftIsLarger && !single;
    (isLeft ? left : right).push(level);
  }
  return { worth, left, right, leftRows: placeRows, rightRows: present - placeRows };
}
