import { leastStart, type RunningSquares, runningSquares, squaresBetween } from './runningSquares.ts';

/** Classes of ascending values. */
export interface NaturalBreaks {
  /** The smallest and the largest value of each class, lowest class first; fewer classes where there are fewer values. */
  readonly classes: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** The sum of the squared deviations of the values from the mean of their class: the least that can be had. */
  readonly within: number;
}

/** So many sums are compared between two steps: some milliseconds of work. */
const stretch = 1 << 18;

/**
 * Natural breaks: the division of ascending values into so many classes for which the squared deviations within classes
 * are least. The optimum itself, by dynamic programming over the distinct values: the best start of the last class
 * never falls as its end rises, so each class costs O(n log n) by halving. Equal optima begin their last class lowest.
 * Sources: Fisher, On Grouping for Maximum Homogeneity (1958); Jenks (1977); for the halving, Galil and Park,
 * Dynamic Programming with Convexity, Concavity and Sparsity (1992).
 */
export function* naturalBreaks(
  ascending: Float64Array,
  classes: number,
): Generator<{ readonly fraction: number }, NaturalBreaks, void> {
  const running = yield* runningSquares(ascending);
  const distinct = running.values.length;
  const wanted = Math.min(classes, distinct);
  if (wanted === 0) return { classes: [], within: 0 };
  /** Of each class but the first: for every end, where the class begins that ends there. */
  const starts: Uint32Array[] = [];
  let totals = new Float64Array(distinct + 1);
  for (let to = 1; to <= distinct; to++) {
    totals[to] = squaresBetween(running, 0, to);
    if (to % (stretch >> 2) === 0) yield { fraction: 0 };
  }
  totals[0] = Number.POSITIVE_INFINITY;
  for (let layer = 1; layer < wanted; layer++) {
    // Of the last class only the one that ends with the last value is asked for.
    const firstEnd = layer === wanted - 1 ? distinct : layer + 1;
    const lastEnd = distinct - (wanted - 1 - layer);
    const next = yield* nextLayer(running, totals, layer, firstEnd, lastEnd, wanted);
    starts.push(next.starts);
    totals = next.totals;
  }
  const begins: number[] = [];
  let end = distinct;
  for (const start of starts.toReversed()) begins.unshift((end = start[end]!));
  begins.unshift(0);
  return {
    classes: begins.map((begin, position) => {
      const to = begins[position + 1] ?? distinct;
      const count = running.weights[to]! - running.weights[begin]!;
      return { from: running.values[begin]!, to: running.values[to - 1]!, count };
    }),
    within: totals[distinct]!,
  };
}

/** One class more: for each end from `firstEnd` to `lastEnd`, where the best last class begins and what it comes to. */
function* nextLayer(
  running: RunningSquares,
  before: Float64Array,
  layer: number,
  firstEnd: number,
  lastEnd: number,
  layers: number,
) {
  const totals = new Float64Array(before.length).fill(Number.POSITIVE_INFINITY);
  const starts = new Uint32Array(before.length);
  const found = { least: 0 };
  /** Stretches of ends still to do, four numbers each: the ends, and between which starts their best ones lie. */
  const waiting = [firstEnd, lastEnd, layer, lastEnd - 1];
  let compared = 0;
  while (waiting.length > 0) {
    const highStart = waiting.pop()!;
    const lowStart = waiting.pop()!;
    const highEnd = waiting.pop()!;
    const lowEnd = waiting.pop()!;
    const end = (lowEnd + highEnd) >>> 1;
    const last = Math.min(highStart, end - 1);
    const start = leastStart(running, before, end, lowStart, last, found);
    starts[end] = start;
    totals[end] = found.least;
    if (end < highEnd) waiting.push(end + 1, highEnd, start, highStart);
    if (lowEnd < end) waiting.push(lowEnd, end - 1, lowStart, start);
    compared += last - lowStart + 1;
    if (compared >= stretch) {
      compared = 0;
      yield { fraction: (layer - 1 + (end - firstEnd + 1) / (lastEnd - firstEnd + 1)) / layers };
    }
  }
  return { totals, starts };
}
