import { type Bitmap, countRows, wordsOf } from '../../data/bitmap.ts';
import { pacer, type Work } from '../../data/work.ts';
import { isActive } from '../isActive.ts';
import { isWithin } from '../logic/isWithin.ts';
import type { RuleSegment } from '../methods/rulesScheme.ts';
import type { Segmentation, SegmentRows } from '../segmentation.ts';
import type { Rival, SegmentFacts } from './ruleFacts.ts';

/** Words looked at to tell which segments hold most of another's rows: well under a millisecond. */
const mostWords = 1 << 18;

/** Each segment's rows counted, and who holds rows that it matches as well. */
export function* segmentFacts(
  on: readonly RuleSegment[],
  { segments, counts }: Segmentation,
): Work<readonly SegmentFacts[]> {
  const isTime = pacer();
  const words = segments[0] ? wordsOf(segments[0].matched).length : 0;
  const pairs = (segments.length * (segments.length - 1)) / 2;
  const step = Math.max(1, Math.ceil((words * pairs) / mostWords));
  const found: SegmentFacts[] = [];
  for (const [position, rows] of segments.entries()) {
    const segment = on.find(({ id }) => id === rows.id);
    if (!segment) continue;
    const matched = counts.get(segment.rule.id) ?? 0;
    const isCut = rows.matched !== rows.kept;
    const kept = isCut ? countRows(rows.kept) : matched;
    const isShared = isCut ? kept < matched : matched > 0;
    const rivals = isShared ? rivalsOf(rows, segments.slice(0, position), step) : [];
    found.push({ segment, isAsking: isActive(segment.rule), matched, kept, rivals });
    if (isTime()) yield { fraction: null };
  }
  return found;
}

function rivalsOf({ matched }: SegmentRows, earlier: readonly SegmentRows[], step: number): readonly Rival[] {
  return earlier
    .map(({ id, kept }) => ({ id, kept, shared: countShared(kept, matched, step) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared)
    .map(({ id, kept }) => ({ id, isWithin: isWithin(kept, matched) }));
}

/** How many rows are in both sets, in one word of every `step`. */
function countShared(left: Bitmap, right: Bitmap, step: number): number {
  const words = wordsOf(left);
  const others = wordsOf(right);
  let count = 0;
  for (let index = 0; index < words.length; index += step) {
    let word = words[index]! & others[index]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
