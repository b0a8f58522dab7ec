import type { SegmentLabel } from '../../segments/segmentLabel.ts';

/**
 * The segments of several tables as one list, each once, in the order that all lists share: one that an earlier table
 * lacks comes right after the one that it follows in its own.
 */
export function joinedLabels(lists: readonly (readonly SegmentLabel[])[]): readonly SegmentLabel[] {
  const [first = [], ...others] = lists;
  const joined = [...first];
  for (const labels of others) {
    let place = 0;
    for (const label of labels) {
      const found = joined.findIndex(({ id }) => id === label.id);
      if (found < 0) joined.splice(place, 0, label);
      place = (found < 0 ? place : found) + 1;
    }
  }
  return joined;
}
