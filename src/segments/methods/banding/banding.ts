import type { Message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';

/** One band of a banding. */
export interface Band {
  readonly id: string;
  readonly name: Text;
  /** Exactly which values it holds. */
  readonly range: Message;
}

/** How numbers become bands. */
export interface Banding {
  /** In their order, lowest first. */
  readonly bands: readonly Band[];
  /** The cuts between neighbours; none where the bands are no stretches of the line of numbers. */
  readonly cuts: readonly number[];
  readonly closed: 'left' | 'right';
  /** Gives each value from one position up to another the number of its band, 1 being the first, and 0 where it is NaN. */
  writeCodes(codes: Uint8Array, values: Float64Array, from: number, to: number): void;
  /** The value of a band (its position from 0) that lies nearest to a value of another; a missing one is NaN. */
  nearest(band: number, value: number, grid: Grid): number;
}

/** What values are written in: multiples of `unit / parts`; null where any number may be. */
export type Grid = { readonly unit: number; readonly parts: number } | null;
