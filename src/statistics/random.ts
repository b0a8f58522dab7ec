/** Numbers that look random and follow from a seed, the same in every engine: only exact arithmetic is used. */
export interface Random {
  /** From 0 up to, but not including, 1, in steps of 2⁻³². */
  uniform(): number;
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** Bell-shaped, never beyond six deviations: the sum of twelve uniforms of 16 bits, less six (Irwin–Hall). */
  normal(mean: number, deviation: number): number;
  /** Positive and skewed to the right: median · e^(spread · z), z bell-shaped. */
  logNormal(median: number, spread: number): number;
  /** How many events happen where `mean` are expected, by Knuth's product of uniforms. For means up to about 500. */
  poisson(mean: number): number;
  /** A position, in proportion to its weight; takes the running sums of the weights, which need not reach 1. */
  choice(sums: Float64Array): number;
}

/** Spreads a whole number over 32 bits, a new value at each call (splitmix32). */
function spreader(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/** e^x by a Taylor series of x / 1024, squared ten times: Math.exp may differ in its last bit between engines. */
function exponential(x: number): number {
  const small = x / 1024;
  let term = 1;
  let sum = 1;
  for (let order = 1; order <= 8; order++) {
    term *= small / order;
    sum += term;
  }
  for (let squaring = 0; squaring < 10; squaring++) sum *= sum;
  return sum;
}

/** A generator (sfc32) for a seed, a whole number from 0; each stream of a seed is a sequence of its own. */
export function random(seed: number, stream = 0): Random {
  const low = spreader(seed);
  const high = spreader(Math.floor(seed / 2 ** 32) ^ Math.imul(stream + 1, 0x85ebca6b));
  let a = low();
  let b = high();
  let c = low() ^ high();
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum;
  }
  for (let round = 0; round < 15; round++) next();

  const uniform = () => (next() >>> 0) / 2 ** 32;

  function normal(mean: number, deviation: number): number {
    let sum = 6;
    for (let draw = 0; draw < 6; draw++) {
      const two = next();
      sum += (two & 0xffff) + (two >>> 16);
    }
    return mean + deviation * (sum / 0x10000 - 6);
  }

  return {
    uniform,
    integer: (from, to) => from + Math.floor(uniform() * (to - from + 1)),
    chance: (probability) => uniform() < probability,
    normal,
    logNormal: (median, spread) => median * exponential(normal(0, spread)),
    poisson(mean) {
      const floor = exponential(-mean);
      let product = uniform();
      let events = 0;
      for (; product > floor; events++) product *= uniform();
      return events;
    },
    choice(sums) {
      const last = sums.length - 1;
      const point = uniform() * (sums[last] ?? 0);
      let position = 0;
      while (position < last && point >= (sums[position] ?? 0)) position++;
      return position;
    },
  };
}
