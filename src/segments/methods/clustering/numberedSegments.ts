import type { SegmentLabel } from '../../segmentLabel.ts';

/** So many segments by their numbers, until the data has names for them. */
export function numberedSegments(count: number): readonly Omit<SegmentLabel, 'color'>[] {
  return Array.from({ length: count }, (_, position) => {
    const number = position + 1;
    return {
      id: `segment${number}`,
      name: {
        en: `Segment ${number}`,
        sv: `Segment ${number}`,
        it: `Segmento ${number}`,
        da: `Segment ${number}`,
      },
    };
  });
}
