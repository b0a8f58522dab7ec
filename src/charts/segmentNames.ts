import { type Language, nameIn } from '../language/text.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';

/** The names of segments by id, in one language. A name that stands twice gets a number, so that rows stay apart. */
export function segmentNames(
  segments: readonly SegmentLabel[],
  language: Language,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, name } of segments) {
    const plain = nameIn(name, language);
    let unique = plain;
    for (let number = 2; taken.has(unique); number++) unique = `${plain} (${number})`;
    taken.add(unique);
    names.set(id, unique);
  }
  return names;
}
