import type { Comparison, SmallBase } from '../compare/comparison.ts';
import { message, type Message } from '../language/message.ts';
import * as words from '../language/words/compare.ts';

const reasons: {
  readonly [Reason in SmallBase['reason']]: (small: Extract<SmallBase, { reason: Reason }>) => Message;
} = {
  respondents: ({ rows }) => message(words.smallRespondents, { count: rows }),
  expected: ({ expected }) => message(words.smallExpected, { count: Math.round(expected * 10) / 10 }),
};

/**
 * Why some figures are too weak to read, each reason once and numbered from 1 in the order of the rows.
 * `numbers` is by "segment layer".
 */
export function smallBases({ segments }: Comparison): {
  readonly reasons: readonly Message[];
  readonly numbers: ReadonlyMap<string, number>;
} {
  const found: Message[] = [];
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  for (const { id, layers } of segments) {
    for (const [layer, { small }] of Object.entries(layers)) {
      if (!small) continue;
      const key = JSON.stringify(small);
      if (!keys.includes(key)) {
        keys.push(key);
        found.push((reasons[small.reason] as (small: SmallBase) => Message)(small));
      }
      numbers.set(`${id} ${layer}`, keys.indexOf(key) + 1);
    }
  }
  return { reasons: found, numbers };
}
