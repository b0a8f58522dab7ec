import { nameWords } from './nameWords.ts';

/**
 * How well a column's name fits phrases, listed with commas between them: the number of words of the longest phrase
 * whose words stand in the name one after the other (or run together as one word), 0 for none. Whole words alone
 * count, so that "age" is not found in "average".
 */
export function namePattern(...lists: readonly string[]): (name: string) => number {
  const phrases = lists.flatMap((list) => list.split(', '));
  const patterns = phrases.map((phrase) => ({
    spaced: ` ${phrase} `,
    joined: phrase.replaceAll(' ', ''),
    length: phrase.split(' ').length,
  }));
  return (name) => {
    const words = nameWords(name);
    const spaced = ` ${words.join(' ')} `;
    let longest = 0;
    for (const pattern of patterns) {
      if (!spaced.includes(pattern.spaced) && !words.includes(pattern.joined)) continue;
      longest = Math.max(longest, pattern.length);
    }
    return longest;
  };
}
