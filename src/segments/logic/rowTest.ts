import type { Bitmap } from '../../data/bitmap.ts';
import { disjoint } from '../disjoint.ts';
import type { SegmentReference } from '../operators/operator.ts';
import type { Asked } from './axis.ts';

/** Whether one row of the table's base passes a test, for looking at few rows; a scan is for many. */
export function rowTest(
  { column, test }: Asked,
  members: (reference: SegmentReference) => Bitmap,
): (row: number) => boolean {
  if (test.form === 'members') {
    const bitmaps = test.segments.map(members);
    return (row) => bitmaps.some((bitmap) => Boolean(bitmap.get(row)));
  }
  if (test.form === 'missing') return (row) => column?.at(row) === null;
  if (test.form === 'values') {
    return (row) => {
      const value = column?.at(row) ?? null;
      return value !== null && test.accepts(String(value));
    };
  }
  const { from, to } = disjoint(test.intervals);
  return (row) => {
    const value = Number(column?.at(row) ?? Number.NaN);
    return from.some((low, interval) => low <= value && value <= to[interval]!);
  };
}
