import { meanAndDeviation } from '../../../statistics/meanAndDeviation.ts';
import { quantile } from '../../../statistics/quantile.ts';
import { standardise, type StandardisationName } from '../../../statistics/standardise.ts';
import { winsorBounds, winsorise } from '../../../statistics/winsorise.ts';
import type { Work } from '../../../data/work.ts';
import type { Axis } from './space.ts';
import type { Variable } from './variable.ts';

/** How readings become coordinates. */
export interface Preparing {
  readonly scaling: Exclude<StandardisationName, 'logarithms'>;
  readonly scaleYesNo: boolean;
  readonly logarithms: boolean;
  readonly missing: 'leave' | 'fill';
  readonly outliers: 'leave' | 'winsorise';
}

/** On either side, the share of the values that is pulled in. */
const pulledIn = 0.01;

/** Numbers more skewed than this become logarithms where that is asked. */
const skewed = 1;

/** What stands for a missing reading among the others: the median of numbers, the commonest of the rest; NaN for none. */
export function fillOf({ kind }: Variable, known: Float64Array): number {
  if (known.length === 0) return Number.NaN;
  if (kind === 'number') return quantile(known.toSorted(), 0.5);
  const counts = new Map<number, number>();
  for (const reading of known) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  return [...counts].reduce((best, each) =>
    each[1] > best[1] || (each[1] === best[1] && each[0] < best[0]) ? each : best,
  )[0];
}

/** The axis of a variable over the readings, none missing, of the rows that decide. */
export function* axisOf(
  variable: Variable,
  readings: Float64Array,
  told: { readonly fill: number | null; readonly missing: number; readonly from: number },
  { scaling, scaleYesNo, logarithms, outliers }: Preparing,
): Work<Axis> {
  const { kind, categories } = variable;
  const plain = { ...variable, ...told, bounds: null, beyond: 0, takesLogarithms: false };
  if (kind === 'category') return { ...plain, width: categories.length, scale: null };
  const isNumber = kind === 'number';
  const bounds = isNumber && outliers === 'winsorise' ? winsorBounds(readings.toSorted(), pulledIn) : null;
  const within = bounds === null ? readings : winsorise(readings, bounds);
  const beyond =
    bounds === null ? 0 : readings.filter((value) => value < bounds.low || value > bounds.high).length;
  const takesLogarithms = isNumber && logarithms && isSkewed(within);
  const values = takesLogarithms ? within.map((value) => Math.log1p(value)) : within;
  const way = isNumber || scaleYesNo ? scaling : 'none';
  const found = yield* standardise({ values, size: values.length, width: 1 }, way);
  if ('refusal' in found) throw new Error('Logarithms are taken before');
  return { ...plain, width: 1, bounds, beyond, takesLogarithms, scale: found.columns[0]! };
}

/** Not below zero, and with a long tail to the right. */
function isSkewed(values: Float64Array): boolean {
  if (values.length < 3 || values.some((value) => value < 0)) return false;
  const { mean, deviation } = meanAndDeviation(values);
  if (!(deviation > 0)) return false;
  const cubes = values.reduce((sum, value) => sum + ((value - mean) / deviation) ** 3, 0);
  return cubes / values.length > skewed;
}
