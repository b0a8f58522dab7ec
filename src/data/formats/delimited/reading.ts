import type { DateOrder } from './dateReader.ts';

/** What every column of a file is read with. */
export interface Reading {
  /** The decimal mark of the whole file; settled once the first records are known. */
  decimal: '.' | ',';
  /** The order of day and month that the person has set. */
  readonly dateOrder: DateOrder | undefined;
  /** How far the clocks of the notebook's zone are ahead of UTC at an instant. */
  readonly offsetOf: (instant: number) => number;
  /** How many rows the file will have, by its size. */
  readonly expectedRows: number;
}
