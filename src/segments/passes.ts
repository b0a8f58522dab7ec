import type { CellValue } from '../data/column.ts';
import type { ColumnTest } from './scan.ts';

type Pass<Form> = (test: Extract<ColumnTest, { form: Form }>, value: CellValue) => boolean;

const passed: { readonly [Form in ColumnTest['form']]: Pass<Form> } = {
  missing: (_test, value) => value === null,
  intervals: ({ intervals }, value) =>
    typeof value === 'number' &&
    intervals.some(
      ({ from, to, fromClosed, toClosed }) =>
        (fromClosed ? value >= from : value > from) && (toClosed ? value <= to : value < to),
    ),
  values: ({ accepts }, value) => value !== null && accepts(String(value)),
};

/** Whether one value passes a test, exactly as a scan of its column says. */
export function passes(test: ColumnTest, value: CellValue): boolean {
  return (passed[test.form] as Pass<ColumnTest['form']>)(test as never, value);
}
