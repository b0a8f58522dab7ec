import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/clusters.ts';
import type { Column } from '../../../data/column.ts';
import { pacer, type Work } from '../../../data/work.ts';
import type { Points } from '../../../statistics/points.ts';
import { prototypeGamma } from '../../../statistics/prototypeGamma.ts';
import type { MethodContext } from '../method.ts';
import { traitName } from '../settled/traitName.ts';
import type { Trait } from '../settings/setting.ts';
import { axisOf, fillOf, type Preparing } from './axisOf.ts';
import { type Axis, placeRows, rowsWithin, type Space } from './space.ts';
import { readingsOf, type Variable, variableOf } from './variable.ts';
import type { Way } from './ways/way.ts';

/** The table that decides, as points. */
export interface Prepared {
  readonly space: Space;
  /** The readings of each variable over the base of the table. */
  readonly readings: readonly Float64Array[];
  /** The rows of the base that take part, one a point. */
  readonly rows: Uint32Array;
  readonly points: Points;
}

export type Deciding = Pick<MethodContext, 'table' | 'column' | 'origin'>;

/** The columns of traits in one table, or the first problem. */
export function columnsOf(
  traits: readonly Trait[],
  context: Pick<MethodContext, 'column'>,
): Result<readonly [Column, ...Column[]]> {
  const columns: Column[] = [];
  for (const trait of traits) {
    const column = context.column(trait);
    if (failed(column)) return column;
    columns.push(column.value);
  }
  const [first, ...others] = columns;
  return first ? { value: [first, ...others] } : { problem: { message: message(words.noColumns) } };
}

/** Makes points of the rows of the table that decides; a column that will not do, and no rows, are problems. */
export function* prepare(
  traits: readonly Trait[],
  columns: readonly Column[],
  way: Way,
  preparing: Preparing,
  context: Deciding,
): Work<Result<Prepared>> {
  const mask = context.table.mask() ?? null;
  const variables: Variable[] = [];
  const readings: Float64Array[] = [];
  for (const [position, column] of columns.entries()) {
    const trait = traits[position]!;
    const variable = variableOf(trait, traitName(trait, context), column, mask, way.asCategories);
    if (failed(variable)) return variable;
    const read = readingsOf(variable.value, column);
    if (failed(read)) return read;
    variables.push(variable.value);
    readings.push(read.value);
    yield { fraction: null };
  }
  const all = yield* rowsWithin({ axes: [] }, [], columns[0]!.length, mask);
  const fills: (number | null)[] = [];
  const missing: number[] = [];
  for (const [position, variable] of variables.entries()) {
    const known = Float64Array.from(all, (row) => readings[position]![row]!).filter(
      (each) => !Number.isNaN(each),
    );
    fills.push(preparing.missing === 'fill' ? fillOf(variable, known) : null);
    missing.push(all.length - known.length);
    yield { fraction: null };
  }
  const rows = yield* rowsKept(fills, readings, all);
  if (rows.length === 0 || fills.some((fill) => fill !== null && Number.isNaN(fill)))
    return { problem: { message: message(words.noRows), remedy: message(words.noRowsRemedy) } };
  const space = yield* spaceOf(variables, readings, rows, { fills, missing, way, preparing });
  return { value: { space, readings, rows, points: yield* placeRows(space, readings, rows) } };
}

function* rowsKept(
  fills: readonly (number | null)[],
  readings: readonly Float64Array[],
  rows: Uint32Array,
): Work<Uint32Array> {
  const needed = readings.filter((_, position) => fills[position] === null);
  const isTime = pacer();
  const kept: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (needed.every((values) => !Number.isNaN(values[row]!))) kept.push(row);
    if ((at & 0x3fff) === 0 && isTime()) yield { fraction: at / rows.length };
  }
  return Uint32Array.from(kept);
}

interface Told {
  readonly fills: readonly (number | null)[];
  readonly missing: readonly number[];
  readonly way: Way;
  readonly preparing: Preparing;
}

function* spaceOf(
  variables: readonly Variable[],
  readings: readonly Float64Array[],
  rows: Uint32Array,
  { fills, missing, way, preparing }: Told,
): Work<Space> {
  const axes: Axis[] = [];
  let from = 0;
  for (const [position, variable] of variables.entries()) {
    const fill = fills[position]!;
    const own = Float64Array.from(rows, (row) => {
      const reading = readings[position]![row]!;
      return fill !== null && Number.isNaN(reading) ? fill : reading;
    });
    const axis = yield* axisOf(variable, own, { fill, missing: missing[position]!, from }, preparing);
    axes.push(axis);
    from += axis.width;
    yield { fraction: position / variables.length };
  }
  const space = { axes, width: from, weight: 1, gamma: 2 };
  if (!way.weighsCategories) return space;
  const numbers = axes.filter(({ scale }) => scale !== null);
  const numeric = {
    ...space,
    axes: numbers.map((axis, at) => ({ ...axis, from: at })),
    width: numbers.length,
  };
  const own = readings.filter((_, position) => axes[position]!.scale !== null);
  const gamma = numbers.length > 0 ? prototypeGamma(yield* placeRows(numeric, own, rows)) : 1;
  return { ...space, weight: Math.sqrt(gamma / 2), gamma };
}
