import { type Message, message } from '../../../language/message.ts';
import * as words from '../../../language/words/points.ts';
import type { Tiers } from './tiers.ts';

/** Which scores a tier holds, in words. */
export function rangeSaid({ cuts, isOpen }: Tiers, at: number): Message {
  const [from, to] = [cuts[at], cuts[at - 1]];
  if (from === undefined) return message(isOpen ? words.upTo : words.below, { to: to ?? 0 });
  if (to === undefined) return message(isOpen ? words.over : words.atLeast, { from });
  return message(isOpen ? words.betweenOpen : words.between, { from, to });
}
