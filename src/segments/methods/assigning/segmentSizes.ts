import { forEachRow } from '../../../data/forEachRow.ts';
import { rowsOf, type Table } from '../../../data/table.ts';
import type { MethodContext } from '../method.ts';
import type { LearnedTyping } from './learnedTyping.ts';

/** Of each segment in their order, everyone else at the end: its rows, and its part of all, by weight where there is one. */
interface Sizes {
  readonly rows: readonly number[];
  readonly shares: readonly number[];
}

/** The sizes in the table learned from, and in the table whose rows have these codes. */
export function segmentSizes(
  { segments, measured, positions }: LearnedTyping,
  codes: Uint8Array,
  context: Pick<MethodContext, 'table' | 'weights' | 'reference'>,
): { readonly measured: Sizes; readonly here: Sizes } {
  const rest = segments.length;
  const placed = (position: number) => (position < 0 ? rest : position);
  return {
    measured: sizesOf(context.reference ?? context, rest + 1, (row) =>
      placed(positions[measured[row]! - 1] ?? -1),
    ),
    here: sizesOf(context, rest + 1, (row) => placed(codes[row]! - 1)),
  };
}

function sizesOf(
  { table, weights }: { readonly table: Table; readonly weights?: Float64Array | null },
  count: number,
  placeOf: (row: number) => number,
): Sizes {
  const rows = Array.from({ length: count }, () => 0);
  const units = rows.slice();
  forEachRow(rowsOf(table), (row) => {
    const place = placeOf(row);
    rows[place]!++;
    units[place]! += weights ? weights[row]! : 1;
  });
  const whole = units.reduce((sum, each) => sum + each, 0);
  return { rows, shares: units.map((each) => (whole > 0 ? each / whole : 0)) };
}
