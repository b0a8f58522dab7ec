import type { SaidOfSegment } from '../segments/methods/bandsScheme.ts';

/** What is said of segments, with something more said of one of them. */
export function saying(
  said: readonly SaidOfSegment[],
  at: string,
  change: Partial<Omit<SaidOfSegment, 'at'>>,
): readonly SaidOfSegment[] {
  const isKnown = said.some((each) => each.at === at);
  return isKnown
    ? said.map((each) => (each.at === at ? { ...each, ...change } : each))
    : [...said, { at, ...change }];
}
