import { RecentlyUsed } from '../../recentlyUsed.ts';
import type { ScoredCustomers } from './scored.ts';

/** Scored tables kept for one column: a trace or a check scores nothing anew. */
const kept = 4;
const memos = new WeakMap<Float64Array, RecentlyUsed<ScoredCustomers>>();

/** The memo of a column's scored tables. */
export function rememberedOf(values: Float64Array): RecentlyUsed<ScoredCustomers> {
  let memo = memos.get(values);
  if (!memo) memos.set(values, (memo = new RecentlyUsed(kept)));
  return memo;
}

const tags = new WeakMap<object, number>();
let lastTag = 0;

/** A number that stands for an object and for no other; 0 for none. */
export function tagOf(object: object | null): number {
  if (object === null) return 0;
  let tag = tags.get(object);
  if (tag === undefined) tags.set(object, (tag = ++lastTag));
  return tag;
}
