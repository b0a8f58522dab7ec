import { countRows, emptyBitmap, wordsOf } from '../../data/bitmap.ts';
import type { Segmentation } from '../segmentation.ts';
import type { SegmentFacts } from './ruleFacts.ts';

/** Words looked at at most: about a millisecond. */
const mostWords = 1 << 20;

/** How many rows more than one segment matches; 0 where that is too much to count. `covered`: rows in any segment. */
export function sharedRows(
  facts: readonly SegmentFacts[],
  { segments }: Segmentation,
  covered: number,
): number {
  const [first] = segments;
  const matched = facts.reduce((sum, segment) => sum + segment.matched, 0);
  if (!first || matched === covered) return 0;
  const sets = segments.map((segment) => wordsOf(segment.matched));
  const several = emptyBitmap(first.matched.length);
  const words = wordsOf(several);
  if (words.length * sets.length > mostWords) return 0;
  for (let index = 0; index < words.length; index++) {
    let once = 0;
    let twice = 0;
    for (let set = 0; set < sets.length; set++) {
      const word = sets[set]![index]!;
      twice |= once & word;
      once |= word;
    }
    words[index] = twice;
  }
  return countRows(several);
}
