import { failed, type Problem, type Result } from '../../../language/problem.ts';
import type { Column } from '../../../data/column.ts';
import type { Work } from '../../../data/work.ts';
import { nearestCentre } from '../../../statistics/nearestCentre.ts';
import { pointsAt } from '../../../statistics/pointsAt.ts';
import { sampleRows } from '../../../statistics/sampleRows.ts';
import type { ClustersScheme } from '../clusters.ts';
import type { MethodContext } from '../method.ts';
import { rowsAreGroups } from '../rowsAreGroups.ts';
import { columnsOf, prepare, type Prepared } from './prepare.ts';
import { remembered } from '../settled/remembered.ts';
import { placeRows, rowsWithin } from './space.ts';
import { readingsOf } from './variable.ts';
import { clusterWayNamed } from './ways/index.ts';
import type { Found, Way } from './ways/way.ts';

/** The segments of the table that decides. */
export interface Fit extends Found {
  readonly way: Way;
  readonly prepared: Prepared;
  /** The points that the way was given, by their positions; null: all. */
  readonly sample: Uint32Array | null;
  /** The segment of each point: those beyond the sample are in that of their nearest centre. */
  readonly members: Uint8Array;
  /** What else may be worked out from it and remembered is known by this. */
  readonly over: readonly [Column, ...(object | null)[]];
  readonly key: string;
  /** The same, of how the rows became points alone. */
  readonly preparation: string;
}

/** The segments of one table. */
export interface Applied {
  readonly fit: Fit;
  /** Whether this is the table that decides. */
  readonly isDeciding: boolean;
  readonly readings: readonly Float64Array[];
  /** The rows of the base that take part, and the segment of each, from 0. */
  readonly rows: Uint32Array;
  readonly members: Uint8Array;
  /** The segment of each row of the base, from 1; 0 for everyone else. */
  readonly codes: Uint8Array;
}

const preparations = remembered<Result<Prepared>>(2);
const fits = remembered<Fit>(8);
const applications = remembered<Result<Applied>>(4);

/** Finds the segments on the table that decides and puts the rows of this one into them; both are remembered. */
export function* fitAndApply(scheme: ClustersScheme, context: MethodContext): Work<Result<Applied>> {
  const decides = context.reference ?? context;
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreGroups };
  const deciding = columnsOf(scheme.traits, decides);
  if (failed(deciding)) return deciding;
  const own = columnsOf(scheme.traits, context);
  if (failed(own)) return own;
  const way = clusterWayNamed(scheme.way);
  if (!way) throw new Error(`There is no way “${scheme.way}” to look for clusters`);
  const { traits, scaling, scaleYesNo, logarithms, missing, outliers, clusters, seed, starts } = scheme;
  const over = [...deciding.value, decides.table.mask() ?? null] as const;
  const preparing = { scaling, scaleYesNo, logarithms, missing, outliers };
  const preparation = JSON.stringify([traits, way.name, preparing]);
  const prepared = yield* preparations(over, preparation, () =>
    prepare(traits, deciding.value, way, preparing, decides),
  );
  if (failed(prepared)) return prepared;
  const key = JSON.stringify([preparation, clusters, seed, starts]);
  const fit = yield* fits(over, key, () =>
    find(way, prepared.value, { clusters, seed, starts }, { over, key, preparation }),
  );
  const isDeciding = own.value.every((column, at) => column === over[at]) && sameRows(context, decides);
  return yield* applications([...own.value, context.table.mask() ?? null, fit], '', () =>
    isDeciding ? ofDeciding(fit) : ofOther(fit, own.value, context),
  );
}

const sameRows = (one: Pick<MethodContext, 'table'>, other: Pick<MethodContext, 'table'>) =>
  (one.table.mask() ?? null) === (other.table.mask() ?? null);

function* find(
  way: Way,
  prepared: Prepared,
  looking: Pick<ClustersScheme, 'clusters' | 'seed' | 'starts'>,
  known: Pick<Fit, 'over' | 'key' | 'preparation'>,
): Work<Fit> {
  const { points, space } = prepared;
  const sample = points.size > way.most ? sampleRows(points.size, way.most, looking.seed) : null;
  const found = yield* way.find(sample ? pointsAt(points, sample) : points, space, looking);
  const members = sample ? yield* nearestCentre(points, found.centres) : found.labels;
  return { ...found, ...known, way, prepared, sample, members };
}

function* ofDeciding(fit: Fit): Work<Result<Applied>> {
  const { readings, rows } = fit.prepared;
  yield { fraction: null };
  const codes = codesOver(readings[0]!.length, rows, fit.members);
  return { value: { fit, isDeciding: true, readings, rows, members: fit.members, codes } };
}

function* ofOther(fit: Fit, columns: readonly Column[], { table }: MethodContext): Work<Result<Applied>> {
  const { space } = fit.prepared;
  const readings: Float64Array[] = [];
  for (const [position, axis] of space.axes.entries()) {
    const read: { readonly value: Float64Array } | { readonly problem: Problem } = readingsOf(
      axis,
      columns[position]!,
    );
    if (failed(read)) return read;
    readings.push(read.value);
    yield { fraction: null };
  }
  const length = readings[0]!.length;
  const rows = yield* rowsWithin(space, readings, length, table.mask() ?? null);
  const members = yield* nearestCentre(yield* placeRows(space, readings, rows), fit.centres);
  return {
    value: { fit, isDeciding: false, readings, rows, members, codes: codesOver(length, rows, members) },
  };
}

function codesOver(length: number, rows: Uint32Array, members: Uint8Array): Uint8Array {
  const codes = new Uint8Array(length);
  for (let at = 0; at < rows.length; at++) codes[rows[at]!] = members[at]! + 1;
  return codes;
}
