import type { Text } from '../../../language/text.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';

/** So many tiers of a score, the best first: with these names where there is one for each, else numbered. */
export function tierLabels(count: number, names: readonly Text[]): readonly Omit<SegmentLabel, 'color'>[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `t${at + 1}`,
    name: (names.length === count && names[at]) || numbered(at + 1),
  }));
}

function numbered(number: number): Text {
  return { en: `Tier ${number}`, sv: `Nivå ${number}`, it: `Livello ${number}`, da: `Niveau ${number}` };
}
