import { type Message, message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/rfm.ts';
import type { ScoreRange } from '../settings/cellsSetting.ts';
import type { ScoredMeasure } from './scored.ts';

/** Which values get a score from one to another, in words. */
export function valueRange(
  { count, cuts, closed, isReversed }: Pick<ScoredMeasure, 'count' | 'cuts' | 'closed' | 'isReversed'>,
  [from, to]: ScoreRange,
): Message {
  if (!cuts) return message(words.byRank);
  const [lowest, highest] = isReversed ? [count - to, count - from] : [from - 1, to - 1];
  const [low, high] = [cuts[lowest - 1], cuts[highest]];
  if (low === undefined && high === undefined) return message(words.any);
  if (low !== undefined && low === high) return message(words.noValueThere);
  const { above, upTo, aboveUpTo, from: atLeast, below, fromBelow } = words.ranges;
  const [one, other, both] = closed === 'right' ? [above, upTo, aboveUpTo] : [atLeast, below, fromBelow];
  if (high === undefined) return message(one, { low: figure(low!) });
  if (low === undefined) return message(other, { high: figure(high) });
  return message(both, { low: figure(low), high: figure(high) });
}

/** A number with decimals enough to tell small ones apart. */
export function figure(value: number): MessageValue {
  return { number: value, digits: Math.abs(value) < 10 ? 4 : 2 };
}
