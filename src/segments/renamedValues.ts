import type { Dimension } from './dimension.ts';

/**
 * What each shared value that is gone after an edit is called since: the new value in its place. Where values were
 * added, removed or put in another order, or several of a list were written anew at once, there is no telling.
 */
export function renamedValues(
  before: Pick<Dimension, 'values' | 'bands'>,
  after: Pick<Dimension, 'values' | 'bands'>,
): ReadonlyMap<string, string> {
  const isSameKind = (before.bands === undefined) === (after.bands === undefined);
  if (!isSameKind || before.values.length !== after.values.length) return new Map();
  const pairs = before.values.flatMap((value, position) => {
    const next = after.values[position];
    const isGone = !after.values.includes(value);
    return next !== undefined && isGone && !before.values.includes(next) ? [[value, next] as const] : [];
  });
  return new Map(after.bands || pairs.length === 1 ? pairs : []);
}
