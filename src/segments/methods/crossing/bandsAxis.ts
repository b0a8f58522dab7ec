import { failed, type Result } from '../../../language/problem.ts';
import type { Work } from '../../../data/work.ts';
import { bandCodes, bandColumn, gridOf } from '../banding/bandColumn.ts';
import { changeTo } from '../banding/traceBands.ts';
import type { GridPart } from '../gridScheme.ts';
import type { MethodContext } from '../method.ts';
import type { Axis } from './axis.ts';

/** The bands of a number or date. */
export function* bandsAxis(
  part: Extract<GridPart, { of: 'bands' }>,
  context: MethodContext,
): Work<Result<Axis>> {
  const banded = yield* bandColumn(part, context);
  if (failed(banded)) return banded;
  const { column, banding, sample } = banded.value;
  const codes = yield* bandCodes(banded.value);
  const grid = yield* gridOf(column);
  const span = sample.range.to - sample.range.from || 1;
  const { subject } = part;
  return {
    value: {
      values: banding.bands.map(({ id, name }) => ({ id, name })),
      codes,
      asked: (row) => ({ subject, value: column.at(row), type: column.type }),
      said: (position) => banding.bands[position]!.range,
      change(row, position) {
        const from = column.at(row);
        const change = { subject, from, ...changeTo(banded.value, position, from, grid) };
        const distance = from === null ? 1 : Math.abs((change.to as number) - from) / span;
        return { change, distance };
      },
    },
  };
}
