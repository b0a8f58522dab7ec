import type { ComparisonResult } from '../notebook/results.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import { restLabel } from '../segments/restLabel.ts';
import { restSegment } from '../segments/segmentation.ts';

/** The segments of a comparison as they are drawn: everyone else last, where it is compared too. */
export function withEveryoneElse({ segments, comparison }: ComparisonResult): readonly SegmentLabel[] {
  const isListed = segments.some(({ id }) => id === restSegment);
  const isCompared = comparison.segments.some(({ id }) => id === restSegment);
  return isCompared && !isListed ? [...segments, restLabel] : segments;
}
