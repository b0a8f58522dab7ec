import type { SegmentLabel } from '../../segments/methods/method.ts';
import { restSegment } from '../../segments/segmentation.ts';

/** Everyone else as it is listed after the segments. */
export const rest: SegmentLabel = {
  id: restSegment,
  name: { en: 'Everyone else', sv: 'Övriga', it: 'Tutti gli altri', da: 'Alle andre' },
  color: 0,
};
