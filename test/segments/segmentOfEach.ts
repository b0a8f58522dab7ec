import type { Segmentation } from '../../src/segments/segmentation.ts';

/** The id of each row's segment; null of everyone else. */
export function segmentOfEach({ segments }: Segmentation, size: number): (string | null)[] {
  return Array.from({ length: size }, (_, row) => segments.find(({ kept }) => kept.get(row))?.id ?? null);
}
