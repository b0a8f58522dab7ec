import type { IndexRow } from './indexRow.ts';

const fine = [1, 2.5, 5, 10, 25, 50, 100, 200, 400, 800, 1600, 3200, 6400];
const coarse = [1, 5, 25, 100, 400, 1600, 6400];

/** The logarithmic range that holds every index and interval, and the ticks that fit in a width of pixels. */
export function indexScale(rows: readonly IndexRow[], width: number) {
  const numbers = rows
    .flatMap(({ index, low, high }) => [index, low, high])
    .filter((value) => value !== null && value > 0);
  const low = Math.max(1, Math.min(50, ...numbers.map(Number)) / 1.12);
  const high = Math.min(10_000, Math.max(200, ...numbers.map(Number)) * 1.12);
  const perDoubling = width / Math.log2(high / low);
  const values = (perDoubling >= 38 ? fine : coarse).filter((value) => value >= low && value <= high);
  return {
    domain: [low, high] as [number, number],
    values,
    /** Where between 0 and 1 a value lies. */
    position: (value: number) => Math.log(Math.min(high, Math.max(low, value)) / low) / Math.log(high / low),
  };
}
