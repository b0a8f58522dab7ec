import type { SampleTable } from './sample.ts';

const mostRows = 1_000_000;

/** The rows of a sample's table when the person chose a size: its share of it, from 1 to 1,000,000. */
export function rowsOf(table: SampleTable, size: number): number {
  return Math.max(1, Math.min(mostRows, Math.round(size * table.rowsShare)));
}
