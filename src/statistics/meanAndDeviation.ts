import { compensatedSum } from './compensatedSum.ts';

/** The mean and the standard deviation (divisor n − 1; NaN for fewer than two values), by two passes. */
export function meanAndDeviation(values: ArrayLike<number>): {
  readonly mean: number;
  readonly deviation: number;
} {
  const { length } = values;
  const mean = compensatedSum(values) / length;
  let squares = 0;
  let lost = 0;
  for (let index = 0; index < length; index++) {
    const square = (values[index]! - mean) ** 2;
    const next = squares + square;
    lost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
  }
  return { mean, deviation: Math.sqrt((squares + lost) / (length - 1)) };
}
