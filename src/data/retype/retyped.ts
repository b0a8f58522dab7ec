import type { CellValue, Column } from '../column.ts';
import type { ReadFacts } from '../formats/format.ts';
import type { Spelling } from '../spelling.ts';

/** What holds where the format of a column leaves something open. */
export interface RetypeDefaults {
  readonly decimal: '.' | ',';
  readonly dateOrder: 'dayFirst' | 'monthFirst' | undefined;
  /** How far the clocks of the notebook's zone are ahead of UTC at an instant. */
  readonly offsetOf: (instant: number) => number;
}

/** A column read as another type, and what became of each of its texts. */
export interface Retyped {
  readonly column: Column;
  readonly spelling: Spelling;
  /** One of `fates` for each entry of the spelling. */
  readonly fates: Uint8Array;
  /** What an entry that was read became. */
  valueOf(entry: number): CellValue;
  readonly decimal?: '.' | ',';
  readonly date?: Pick<NonNullable<ReadFacts['dates']>[number], 'order' | 'decided'>;
}
