import type { CellValue } from '../../src/data/column.ts';
import type { Interval, Test } from '../../src/segments/operators/operator.ts';

/** The positions of the rows that a test keeps, found row by row with no kernel. Membership is told by `true`. */
export function keptBy(test: Test, rows: readonly CellValue[]): readonly number[] {
  return rows.flatMap((value, row) => (keeps(test, value) ? [row] : []));
}

function keeps(test: Test, value: CellValue): boolean {
  switch (test.form) {
    case 'missing':
      return value === null;
    case 'members':
      return value === true;
    case 'values':
      return value !== null && test.accepts(String(value));
    case 'intervals':
      return typeof value === 'number' && test.intervals.some((interval) => isWithin(value, interval));
  }
}

function isWithin(value: number, { from, to, fromClosed, toClosed }: Interval): boolean {
  return (fromClosed ? value >= from : value > from) && (toClosed ? value <= to : value < to);
}
