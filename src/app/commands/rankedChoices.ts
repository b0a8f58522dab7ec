import type { Choice } from './choice.ts';
import { matchScore } from './matchScore.ts';

/** A choice with its words in the person's language. */
export interface SaidChoice {
  readonly choice: Choice;
  readonly label: string;
  readonly detail: string;
  /** The heading of its list. */
  readonly heading: string;
}

/** What a choice gains by having been made before: enough to go before its equals. */
const recency = 0.04;

/** The choices that fit what was typed, the best first; among equals the ones used last, then those with the shorter label. */
export function rankedChoices(
  said: readonly SaidChoice[],
  query: string,
  recent: readonly string[],
): readonly SaidChoice[] {
  return said
    .map((one) => {
      const score = matchScore(query, [
        { text: one.label, weight: 1 },
        { text: one.detail, weight: 0.5 },
        { text: one.heading, weight: 0.4 },
      ]);
      const used = recent.indexOf(one.choice.name);
      const gain = used < 0 ? 0 : recency * (1 - used / recent.length);
      return { one, score: score === 0 ? 0 : score + gain };
    })
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.one.label.length - right.one.label.length)
    .map(({ one }) => one);
}
