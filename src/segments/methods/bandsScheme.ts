import type { Name } from '../../language/text.ts';
import type { BandsOf } from './bands/bandsOf.ts';

/** What a person says of a segment that the data makes. */
export interface SaidOfSegment {
  /** The id of the segment: that of its band, or of its cell in a cross. */
  readonly at: string;
  readonly name?: Name;
  readonly color?: number;
}

/** Segments that are the bands of one number or date. */
export interface BandsScheme extends Omit<BandsOf, 'subject'> {
  /** Null until one is chosen. */
  readonly subject: BandsOf['subject'] | null;
  readonly said: readonly SaidOfSegment[];
}
