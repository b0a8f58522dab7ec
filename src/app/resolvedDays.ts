import { message, type Message } from '../language/message.ts';
import { failed } from '../language/problem.ts';
import * as words from '../language/words/rules.ts';
import { readCondition } from '../segments/readCondition.ts';
import type { Condition } from '../segments/rule.ts';

/** The days that a relative date stands for; null where a condition has none, or is unfinished. */
export function resolvedDays(condition: Condition, asOf: number | null): Message | null {
  const read = readCondition(condition);
  if (failed(read) || read.value.isUnfinished || asOf === null) return null;
  const days = read.value.operator.resolved?.(read.value.value, asOf);
  if (!days) return null;
  const { from, to } = days;
  if (from !== null && from === to) return message(words.resolvedOn, { day: { date: from } });
  if (from !== null && to !== null)
    return message(words.resolvedBetween, { from: { date: from }, to: { date: to } });
  if (from !== null) return message(words.resolvedFrom, { from: { date: from } });
  return to === null ? null : message(words.resolvedTo, { to: { date: to } });
}
