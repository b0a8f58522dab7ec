const day = 86_400_000;
/** Steps that all values may be multiples of: days, minutes and seconds of dates, integers. */
const steps = [day, 60_000, 1000, 1] as const;
const mostBits = 1 << 27;
const manyValues = 50_000;

/** How many distinct numbers there are among the values; NaN is missing and not counted, -0 is 0. */
export function distinctNumbers(values: Float64Array): number {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value < from) from = value;
    if (value > to) to = value;
  }
  if (from > to) return 0;
  const step = steps.find((width) => (to - from) / width < mostBits && areMultiples(values, width));
  if (step !== undefined && (to - from) / step < values.length * 64)
    return distinctSteps(values, from, to, step);
  return distinctHashed(values) ?? distinctSorted(values);
}

function areMultiples(values: Float64Array, step: number): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value) && Math.floor(value / step) * step !== value) return false;
  }
  return true;
}

/** One bit for each step between the smallest and the largest. */
function distinctSteps(values: Float64Array, from: number, to: number, step: number): number {
  const bits = new Uint32Array(Math.floor((to - from) / step / 32) + 1);
  let distinct = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const index = (value - from) / step;
    const bit = 1 << (index & 31);
    if ((bits[index >>> 5]! & bit) !== 0) continue;
    bits[index >>> 5]! |= bit;
    distinct++;
  }
  return distinct;
}

/** By a hash table, or null from so many distinct values on that sorting is quicker. */
function distinctHashed(values: Float64Array): number | null {
  const mask = (1 << 17) - 1;
  const table = new Float64Array(mask + 1).fill(Number.NaN);
  const number = new Float64Array(1);
  const halves = new Int32Array(number.buffer);
  let distinct = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]! + 0;
    if (Number.isNaN(value)) continue;
    number[0] = value;
    let hash = Math.imul(halves[0]! ^ Math.imul(halves[1]!, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (table[slot] !== value && !Number.isNaN(table[slot]!)) slot = (slot + 1) & mask;
    if (table[slot] === value) continue;
    if (++distinct > manyValues) return null;
    table[slot] = value;
  }
  return distinct;
}

function distinctSorted(values: Float64Array): number {
  const sorted = values.slice().sort();
  let distinct = 0;
  let last = Number.NaN;
  for (let row = 0; row < sorted.length; row++) {
    const value = sorted[row]!;
    if (Number.isNaN(value)) break;
    if (value !== last) distinct++;
    last = value;
  }
  return distinct;
}
