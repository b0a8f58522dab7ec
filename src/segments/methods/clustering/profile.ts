import type { CellValue } from '../../../data/column.ts';
import { pacer, type Work } from '../../../data/work.ts';
import { markerVariables } from '../../../statistics/markerVariables.ts';
import type { Variable } from './variable.ts';

/** One figure of a variable in each segment: its mean, or the share of one of its values. */
export interface Feature {
  readonly variable: Variable;
  /** The value whose share it is; null: the mean of a number. */
  readonly value: CellValue;
  readonly label: string;
  /** Of each segment, and of all: means in the column's unit, shares from 0 to 1. NaN where nobody has a value. */
  readonly segments: readonly number[];
  readonly whole: number;
  /** The standard deviation of all, by which differences are compared. */
  readonly deviation: number;
  /** Of each segment, whether the feature marks it. */
  readonly isMarker: readonly boolean[];
}

/** A feature before what it marks is known. */
export type Figures = Omit<Feature, 'isMarker'>;

/** Means and shares of variables in each segment, missing values left aside, with what marks the segments. */
export function* profileOf(
  variables: readonly Variable[],
  readings: readonly Float64Array[],
  rows: Uint32Array,
  members: Uint8Array,
  segments: number,
): Work<readonly Feature[]> {
  const figures: Figures[] = [];
  const isTime = pacer();
  for (const [position, variable] of variables.entries()) {
    const values = readings[position]!;
    if (variable.kind === 'category') figures.push(...sharesOf(variable, values, rows, members, segments));
    else figures.push(meansOf(variable, values, rows, members, segments));
    if (isTime()) yield { fraction: position / variables.length };
  }
  return marked(figures, segments);
}

function meansOf(
  variable: Variable,
  values: Float64Array,
  rows: Uint32Array,
  members: Uint8Array,
  segments: number,
): Figures {
  const sums = new Float64Array(segments);
  const counts = new Float64Array(segments);
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at]!]!;
    if (Number.isNaN(value)) continue;
    sums[members[at]!]! += value;
    counts[members[at]!]!++;
  }
  const count = counts.reduce((sum, each) => sum + each, 0);
  const whole = sums.reduce((sum, each) => sum + each, 0) / count;
  let squares = 0;
  for (const row of rows) {
    const value = values[row]!;
    if (!Number.isNaN(value)) squares += (value - whole) ** 2;
  }
  return {
    variable,
    value: variable.kind === 'yesNo' ? true : null,
    label: variable.name,
    segments: Array.from(sums, (sum, segment) => sum / counts[segment]!),
    whole,
    deviation: Math.sqrt(squares / Math.max(1, count - 1)),
  };
}

function sharesOf(
  variable: Variable,
  values: Float64Array,
  rows: Uint32Array,
  members: Uint8Array,
  segments: number,
): readonly Figures[] {
  const { categories, name } = variable;
  const width = categories.length;
  const tallies = new Float64Array(segments * width);
  const counts = new Float64Array(segments);
  for (let at = 0; at < rows.length; at++) {
    const code = values[rows[at]!]!;
    if (!(code < width)) continue;
    tallies[members[at]! * width + code]!++;
    counts[members[at]!]!++;
  }
  const count = counts.reduce((sum, each) => sum + each, 0);
  const isYesNo = typeof categories[0] === 'boolean';
  return categories.flatMap((value, code) => {
    if (value === false) return [];
    const own = Array.from(counts, (_, segment) => tallies[segment * width + code]!);
    const whole = own.reduce((sum, each) => sum + each, 0) / count;
    return {
      variable,
      value,
      label: isYesNo ? name : `${name}: ${String(value)}`,
      segments: own.map((tally, segment) => tally / counts[segment]!),
      whole,
      deviation: Math.sqrt(whole * (1 - whole)),
    };
  });
}

/** Figures with what marks the segments: shares as they are, means by how many deviations they lie from that of all. */
export function marked(figures: readonly Figures[], segments: number): readonly Feature[] {
  const known = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  const markersOf = (chosen: readonly Figures[], isShare: boolean) => {
    const width = chosen.length;
    const values = new Float64Array(segments * width);
    chosen.forEach(({ segments: own, whole, deviation }, at) =>
      own.forEach((value, segment) => {
        const figure = known(value, whole);
        values[segment * width + at] = isShare ? figure : deviation > 0 ? (figure - whole) / deviation : 0;
      }),
    );
    const overall = chosen.map(({ whole }) => (isShare ? whole : 0));
    const { markers } = markerVariables({ values, size: segments, width }, overall, isShare);
    return chosen.map((figure, at): [Figures, readonly boolean[]] => [
      figure,
      Array.from({ length: segments }, (_, segment) => markers[segment * width + at] === 1),
    ]);
  };
  const isMarker = new Map([
    ...markersOf(figures.filter(isShareOf), true),
    ...markersOf(
      figures.filter((figure) => !isShareOf(figure)),
      false,
    ),
  ]);
  return figures.map((figure) => ({ ...figure, isMarker: isMarker.get(figure)! }));
}

/** Whether a feature is a share of the rows rather than a mean. */
export const isShareOf = ({ value }: Pick<Feature, 'value'>) => value !== null;

/** How far a segment lies from all in one feature, in standard deviations; 0 where nothing varies. */
export function distinction({ segments, whole, deviation }: Feature, segment: number): number {
  const difference = segments[segment]! - whole;
  return deviation > 0 && !Number.isNaN(difference) ? difference / deviation : 0;
}
