import type { Join } from '../settings/joiningSetting.ts';

/**
 * Where each segment goes, by its place among `ids`, of which everyone else is the last. What joins another goes where
 * that one goes; segments that join each other in a circle are one, the first of them. What names no segment is passed over.
 */
export function joinTargets(
  ids: readonly string[],
  joins: readonly Pick<Join, 'segment' | 'into'>[],
): readonly number[] {
  const next = [...ids.keys()];
  for (const { segment, into } of joins) {
    const [from, to] = [ids.indexOf(segment), ids.indexOf(into)];
    if (from >= 0 && to >= 0) next[from] = to;
  }
  return next.map((_, start) => {
    const way: number[] = [];
    let at = start;
    for (; !way.includes(at); at = next[at]!) way.push(at);
    return Math.min(...way.slice(way.indexOf(at)));
  });
}
