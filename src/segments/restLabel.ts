import type { SegmentLabel } from './segmentLabel.ts';
import { restSegment } from './segmentation.ts';

/** Everyone else as it is listed after the segments. */
export const restLabel: SegmentLabel = {
  id: restSegment,
  name: { en: 'Everyone else', sv: 'Övriga', it: 'Tutti gli altri', da: 'Alle andre' },
  color: 0,
};
