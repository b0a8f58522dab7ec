import { meanAndDeviation } from './meanAndDeviation.ts';
import type { Points } from './points.ts';

/** The figures of a column that a way to standardise reads; of the logarithms where it takes them first. */
interface ColumnFigures {
  readonly mean: number;
  /** The standard deviation, divisor n − 1; 0 for fewer than two rows. */
  readonly deviation: number;
  readonly least: number;
  readonly most: number;
}

/** A way to bring columns to one scale: what is taken off each value, and what it is then divided by. */
interface Standardisation {
  readonly takesLogarithms: boolean;
  readonly centre: (figures: ColumnFigures) => number;
  readonly divisor: (figures: ColumnFigures) => number;
}

const byDeviation = {
  centre: ({ mean }: ColumnFigures) => mean,
  divisor: ({ deviation }: ColumnFigures) => deviation,
};

/**
 * The ways to standardise: `none` leaves the values; `deviations` is z, with the divisor n − 1 as R's `scale` has it
 * (scikit-learn divides by n); `range` goes from 0 to 1; `logarithms` is z of log(1 + x), for long tails.
 */
export const standardisations = {
  none: { takesLogarithms: false, centre: () => 0, divisor: () => 1 },
  deviations: { takesLogarithms: false, ...byDeviation },
  range: {
    takesLogarithms: false,
    centre: ({ least }: ColumnFigures) => least,
    divisor: ({ least, most }: ColumnFigures) => most - least,
  },
  logarithms: { takesLogarithms: true, ...byDeviation },
} satisfies Readonly<Record<string, Standardisation>>;

export type StandardisationName = keyof typeof standardisations;

/** How one column was brought to scale: (x or log(1 + x), − centre) / divisor, and the figures that went in. */
export interface ColumnScale extends ColumnFigures {
  readonly takesLogarithms: boolean;
  readonly centre: number;
  /** 1 for a constant column, whose values all become 0 (R gives no number there). */
  readonly divisor: number;
  readonly isConstant: boolean;
}

export interface Standardised {
  readonly points: Points;
  readonly columns: readonly ColumnScale[];
}

/** A value below 0 has no place among logarithms; its column is named. */
export interface StandardiseRefusal {
  readonly refusal: 'below zero';
  readonly column: number;
}

/** Brings the columns of points to one scale. The points given are left as they are. No rows: figures of 0, divisors of 1. */
export function* standardise(
  points: Points,
  name: StandardisationName,
): Generator<{ readonly fraction: number }, Standardised | StandardiseRefusal, void> {
  const { size, width } = points;
  const way: Standardisation = standardisations[name];
  const columns: ColumnScale[] = [];
  const scaled = new Float64Array(size * width);
  for (let column = 0; column < width; column++) {
    const values = columnOf(points, column);
    if (way.takesLogarithms) {
      if (values.some((value) => value < 0)) return { refusal: 'below zero', column };
      for (let row = 0; row < values.length; row++) values[row] = Math.log1p(values[row]!);
    }
    yield { fraction: (column + 0.3) / width };
    const scale = scaleOf(values, way);
    columns.push(scale);
    yield { fraction: (column + 0.7) / width };
    for (let row = 0; row < size; row++)
      scaled[row * width + column] = (values[row]! - scale.centre) / scale.divisor;
    yield { fraction: (column + 1) / width };
  }
  return { points: { values: scaled, size, width }, columns };
}

/** Brings further points, such as new rows or centres, to a scale found before. */
export function toScale({ values, size, width }: Points, columns: readonly ColumnScale[]): Points {
  const scaled = new Float64Array(values.length);
  for (let column = 0; column < width; column++) {
    const { takesLogarithms, centre, divisor } = columns[column]!;
    for (let at = column; at < values.length; at += width) {
      const value = takesLogarithms ? Math.log1p(values[at]!) : values[at]!;
      scaled[at] = (value - centre) / divisor;
    }
  }
  return { values: scaled, size, width };
}

/** Brings points back from a scale to the units of the columns. A centre of logarithms comes back as a geometric one. */
export function fromScale({ values, size, width }: Points, columns: readonly ColumnScale[]): Points {
  const original = new Float64Array(values.length);
  for (let column = 0; column < width; column++) {
    const { takesLogarithms, centre, divisor } = columns[column]!;
    for (let at = column; at < values.length; at += width) {
      const value = values[at]! * divisor + centre;
      original[at] = takesLogarithms ? Math.expm1(value) : value;
    }
  }
  return { values: original, size, width };
}

function columnOf({ values, size, width }: Points, column: number): Float64Array {
  const of = new Float64Array(size);
  for (let row = 0; row < size; row++) of[row] = values[row * width + column]!;
  return of;
}

function scaleOf(values: Float64Array, way: Standardisation): ColumnScale {
  let least = values[0] ?? 0;
  let most = least;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const isConstant = least === most;
  const { mean, deviation } = isConstant ? { mean: least, deviation: 0 } : meanAndDeviation(values);
  const figures = { mean, deviation, least, most };
  const divisor = way.divisor(figures);
  return {
    ...figures,
    takesLogarithms: way.takesLogarithms,
    centre: way.centre(figures),
    divisor: divisor > 0 ? divisor : 1,
    isConstant,
  };
}
