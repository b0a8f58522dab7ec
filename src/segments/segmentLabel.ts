import type { Name } from '../language/text.ts';

/** A segment as a list shows it: what everyone sees of it, without its rows. */
export interface SegmentLabel {
  readonly id: string;
  readonly name: Name;
  /** 1 to `segmentColors`: the number of its colour, kept in both themes and every chart. */
  readonly color: number;
}

/** A segment as a method makes it: with a colour where it brings one. */
export type MadeSegment = Omit<SegmentLabel, 'color'> & Partial<Pick<SegmentLabel, 'color'>>;
