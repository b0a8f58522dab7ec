import { createContext } from 'svelte';
import type { SegmentLabel } from '../../../segments/segmentLabel.ts';

/** How a figure deep inside a segment cell shows the rows that it counts. */
interface ShownRows {
  /** The segments as they are named now, with everyone else. */
  readonly segments: readonly SegmentLabel[];
  show(segment: string): void;
}

export const [useShownRows, setShownRows] = createContext<ShownRows>();
