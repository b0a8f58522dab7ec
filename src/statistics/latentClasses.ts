import { type AnswerPatterns, answerPatterns } from './answerPatterns.ts';
import type { Codes } from './codes.ts';
import { largestFirst } from './largestFirst.ts';
import {
  expect,
  type Expected,
  improve,
  type LatentClassModel,
  nothingExpected,
  randomModel,
} from './latentClassModel.ts';
import type { Points } from './points.ts';
import { random } from './random.ts';
import { relabel } from './relabel.ts';
import { shareOfWork } from './shareOfWork.ts';

/** How latent classes are to be looked for. */
export interface LatentClassOptions {
  /** From 1 to 255. */
  readonly classes: number;
  /** How many times to start anew; the likeliest is kept. */
  readonly starts?: number;
  readonly seed?: number;
  /** Imagined rows that answer like all, added to each class: 0 is maximum likelihood. */
  readonly smoothing?: number;
  readonly mostIterations?: number;
  /** A number from 0 a row; null where all count the same. */
  readonly weights?: Float64Array | null;
}

/** Classes in the order of their numbers: the one with most rows first, of equal ones the one with the first row. */
export interface LatentClasses {
  /** The most probable class of each row. */
  readonly labels: Uint8Array;
  /** How probable each class is for each row: a row a row, a class a coordinate. */
  readonly posterior: Points;
  /** Rows that have each class as their most probable one; may be 0. */
  readonly sizes: Uint32Array;
  /** How large the model has each class. */
  readonly shares: Float64Array;
  /** Of each item: a class a row, the probability of code c at coordinate c - 1 among those who answer. */
  readonly probabilities: readonly Points[];
  readonly logLikelihood: number;
  /** Numbers that the model was free to choose. */
  readonly parameters: number;
  /** −2 ln L + 2 p; −2 ln L + p ln n; BIC plus twice the entropy of the posteriors. Lower is better. */
  readonly aic: number;
  readonly bic: number;
  readonly icl: number;
  /** How clear the classes are, 1 wholly and 0 not at all: 1 − entropy / (n ln classes); null for one class. */
  readonly clearness: number | null;
  /** Of the start that was kept: its position from 0, its iterations, and whether they came to rest. */
  readonly start: number;
  readonly iterations: number;
  readonly isSettled: boolean;
}

/** EM rests when none of its numbers changes by more: at first in each start, then in the best of them. */
const nearRest = 1e-5;
const atRest = 1e-9;

/** A later start replaces an earlier one only if its logarithm of likelihood is higher by more. */
const tolerated = 1e-3;

/** So many products are made between two steps: some milliseconds of work. */
const stretch = 1 << 19;

/**
 * Latent class analysis: classes within which the answers to the items are independent, fitted by the EM algorithm from
 * several random starts (each its own stream of the seed). The codes hold the answers item by item: 0 is no answer,
 * which tells nothing of the class and is left out of its item; 1, 2 … are its categories. Weighted rows count as so many,
 * n is the sum of the weights. Rows that answer alike are worked through once. Logarithms serve the likelihood alone:
 * posteriors and labels come from the four operations. Null where there is no row with weight; throws RangeError for a
 * number of classes or a smoothing out of range.
 * Sources: Goodman, Exploratory Latent Structure Analysis (1974); for ICL, Biernacki, Celeux and Govaert (2000); without
 * smoothing the model is that of R's poLCA.
 */
export function* latentClasses(
  codes: readonly Codes[],
  options: LatentClassOptions,
): Generator<{ readonly fraction: number }, LatentClasses | null, void> {
  const { classes, starts = 10, seed = 1, smoothing = 0, mostIterations = 5000, weights = null } = options;
  if (!(classes >= 1 && classes <= 255)) throw new RangeError(`${classes} classes`);
  if (!(smoothing >= 0 && smoothing < Number.POSITIVE_INFINITY))
    throw new RangeError(`smoothing ${smoothing}`);
  const patterns = answerPatterns(codes, codes[0]?.length ?? 0, weights);
  const total = patterns.weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return null;
  const overall = overallShares(patterns);
  const tries = classes === 1 ? 1 : starts;
  let best: Fit | null = null;
  for (let start = 0; start < tries; start++) {
    const next = {
      start,
      model: randomModel(patterns, classes, random(seed, start)),
      expected: nothingExpected(patterns, classes),
      iterations: 0,
      change: 1,
    };
    const [from, to] = [start / (tries + 1), (start + 1) / (tries + 1)];
    yield* shareOfWork(iterate(patterns, next, overall, smoothing, mostIterations, nearRest), from, to);
    const { value } = next.expected.logLikelihood;
    if (best === null || value > best.expected.logLikelihood.value + tolerated) best = next;
  }
  if (best === null) return null;
  const last = tries / (tries + 1);
  yield* shareOfWork(iterate(patterns, best, overall, smoothing, mostIterations, atRest), last, 1);
  return summarise(patterns, best, total);
}

/** A model on its way: its iterations so far, and the largest change of a number in the last of them. */
interface Fit {
  readonly start: number;
  readonly model: LatentClassModel;
  readonly expected: Expected;
  iterations: number;
  change: number;
}

/** The share of each answer among all rows that answered its item. */
function overallShares(patterns: AnswerPatterns): Float64Array {
  const { items, offsets, answers, weights } = patterns;
  const overall = new Float64Array(offsets[items]!);
  answers.forEach((answer, at) => (overall[answer]! += weights[Math.floor(at / items)]!));
  for (let item = 0; item < items; item++) {
    const asked = overall.subarray(offsets[item]! + 1, offsets[item + 1]!);
    const sum = asked.reduce((all, part) => all + part, 0);
    for (let at = 0; at < asked.length; at++) asked[at] = sum > 0 ? asked[at]! / sum : 1 / asked.length;
  }
  return overall;
}

function* iterate(
  patterns: AnswerPatterns,
  fit: Fit,
  overall: Float64Array,
  smoothing: number,
  mostIterations: number,
  rest: number,
): Generator<{ readonly fraction: number }, void, void> {
  const { model, expected } = fit;
  const count = patterns.weights.length;
  const each = model.classes * (patterns.items + 1) * 2;
  const step = Math.max(1, Math.floor(stretch / each));
  let work = 0;
  for (;;) {
    expected.totals.fill(0);
    expected.counts.fill(0);
    expected.logLikelihood.value = 0;
    for (let from = 0; from < count; from += step) {
      const to = Math.min(count, from + step);
      expect(model, patterns, expected, from, to);
      work += (to - from) * each;
      if (work < stretch) continue;
      work = 0;
      yield { fraction: fit.iterations / (fit.iterations + 100) };
    }
    if (fit.change < rest || fit.iterations >= mostIterations) return;
    fit.change = improve(model, patterns, expected, overall, smoothing);
    fit.iterations++;
  }
}

/** Numbers the classes and measures how well they fit. */
function summarise(patterns: AnswerPatterns, fit: Fit, total: number): LatentClasses {
  const { model, expected, start, iterations } = fit;
  const { classes } = model;
  const found = mostProbable(expected.posterior, classes);
  const byRow = patterns.patterns;
  const unordered = Uint8Array.from(byRow, (pattern) => found[pattern]!);
  const order = largestFirst(unordered, classes);
  const labels = relabel(unordered, order);
  const sizes = new Uint32Array(classes);
  for (const label of labels) sizes[label]!++;
  const posterior = new Float64Array(byRow.length * classes);
  for (let at = 0; at < posterior.length; at++)
    posterior[at] = expected.posterior[byRow[Math.floor(at / classes)]! * classes + order[at % classes]!]!;
  const logLikelihood = expected.logLikelihood.value;
  const parameters = parametersOf(patterns, classes);
  const entropy = entropyOf(patterns, expected.posterior, classes);
  const bic = -2 * logLikelihood + parameters * Math.log(total);
  return {
    labels,
    posterior: { values: posterior, size: byRow.length, width: classes },
    sizes,
    shares: Float64Array.from(order, (one) => model.shares[one]!),
    probabilities: probabilitiesOf(patterns, model, order),
    logLikelihood,
    parameters,
    aic: -2 * logLikelihood + 2 * parameters,
    bic,
    icl: bic + 2 * entropy,
    clearness: classes === 1 ? null : 1 - entropy / (total * Math.log(classes)),
    start,
    iterations,
    isSettled: fit.change < atRest,
  };
}

/** Of each pattern: the most probable class, of equal ones the lowest. */
function mostProbable(posterior: Float64Array, classes: number): Uint8Array {
  return Uint8Array.from({ length: posterior.length / classes }, (_, pattern) => {
    let best = 0;
    for (let one = 1; one < classes; one++)
      if (posterior[pattern * classes + one]! > posterior[pattern * classes + best]!) best = one;
    return best;
  });
}

/** The shares but one, and in each class for each item the categories that anyone chose, but one. */
function parametersOf({ items, answers, offsets, weights }: AnswerPatterns, classes: number): number {
  const chosen = new Set<number>();
  answers.forEach((answer, at) => {
    if (weights[Math.floor(at / items)]! > 0 && answer !== offsets[at % items]) chosen.add(answer);
  });
  const asked = new Set(Array.from(chosen, (answer) => offsets.findLastIndex((offset) => offset < answer)));
  return classes - 1 + classes * (chosen.size - asked.size);
}

function entropyOf({ weights }: AnswerPatterns, posterior: Float64Array, classes: number): number {
  let entropy = 0;
  posterior.forEach((share, at) => {
    if (share > 0) entropy -= weights[Math.floor(at / classes)]! * share * Math.log(share);
  });
  return entropy;
}

function probabilitiesOf(
  { items, offsets }: AnswerPatterns,
  { classes, probabilities }: LatentClassModel,
  order: Uint8Array,
): readonly Points[] {
  const all = offsets[items]!;
  return Array.from({ length: items }, (_, item) => {
    const width = offsets[item + 1]! - offsets[item]! - 1;
    const values = new Float64Array(classes * width);
    order.forEach((one, place) => {
      const from = one * all + offsets[item]! + 1;
      values.set(probabilities.subarray(from, from + width), place * width);
    });
    return { values, size: classes, width };
  });
}
