import type { Message } from '../language/message.ts';

/** How a number or date was cut into bands. */
export interface BandCuts {
  readonly type: 'number' | 'date';
  /** The cuts between neighbours, ascending; none where bands are no stretches. */
  readonly cuts: readonly number[];
  /** Which side of a band its edge belongs to. */
  readonly closed: 'left' | 'right';
  /** Exactly which values each band holds, in the order of the segments. */
  readonly ranges: readonly Message[];
  /** Goodness of variance fit on the table that decided the cuts, 0 to 1; null where its values do not differ. */
  readonly goodness: number | null;
}
