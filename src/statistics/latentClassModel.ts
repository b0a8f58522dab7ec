import type { AnswerPatterns } from './answerPatterns.ts';
import type { Random } from './random.ts';

/** The numbers of a latent class model: how large each class is, and how its members answer. */
export interface LatentClassModel {
  readonly classes: number;
  readonly shares: Float64Array;
  /** Row-major, a class a row: the probability of each answer as `AnswerPatterns` numbers it; 1 for no answer. */
  readonly probabilities: Float64Array;
}

/** What a model expects of each class, gathered pattern by pattern. */
export interface Expected {
  /** Row-major, a pattern a row: how probable it is that a row of the pattern is of each class. */
  readonly posterior: Float64Array;
  readonly totals: Float64Array;
  /** Row-major, a class a row: the weight of each answer. */
  readonly counts: Float64Array;
  readonly logLikelihood: { value: number };
}

/** Probabilities are kept in reach of the numbers by this factor, a power of 2, so that no digit is lost. */
const lift = 2 ** 500;
const logLift = 500 * Math.LN2;

/** Equal classes that answer at random. */
export function randomModel(
  { offsets, items }: AnswerPatterns,
  classes: number,
  chance: Random,
): LatentClassModel {
  const all = offsets[items]!;
  const probabilities = new Float64Array(classes * all).fill(1);
  for (let start = 0; start < probabilities.length; start += all) {
    for (let item = 0; item < items; item++) {
      const [from, to] = [start + offsets[item]! + 1, start + offsets[item + 1]!];
      let sum = 0;
      for (let at = from; at < to; at++) sum += probabilities[at] = chance.uniform() + 1 / 16;
      for (let at = from; at < to; at++) probabilities[at]! /= sum;
    }
  }
  return { classes, shares: new Float64Array(classes).fill(1 / classes), probabilities };
}

export function nothingExpected(patterns: AnswerPatterns, classes: number): Expected {
  return {
    posterior: new Float64Array(patterns.weights.length * classes),
    totals: new Float64Array(classes),
    counts: new Float64Array(classes * patterns.offsets[patterns.items]!),
    logLikelihood: { value: 0 },
  };
}

/**
 * What a model expects of the patterns from one position up to another, added to what is there. The products of the
 * probabilities are lifted together where they grow small, which is exact, so that only the likelihood needs a logarithm.
 */
export function expect(
  { classes, shares, probabilities }: LatentClassModel,
  { items, answers, offsets, weights }: AnswerPatterns,
  expected: Expected,
  from: number,
  to: number,
): void {
  const { posterior, totals, counts, logLikelihood } = expected;
  const all = offsets[items]!;
  for (let pattern = from; pattern < to; pattern++) {
    const start = pattern * classes;
    const first = pattern * items;
    posterior.set(shares, start);
    let lifts = 0;
    for (let item = 0; item < items; item++) {
      const answer = answers[first + item]!;
      let largest = 0;
      for (let at = start, other = answer; at < start + classes; at++, other += all) {
        const product = posterior[at]! * probabilities[other]!;
        posterior[at] = product;
        if (product > largest) largest = product;
      }
      if (largest * lift >= 1) continue;
      for (let at = start; at < start + classes; at++) posterior[at]! *= lift;
      lifts++;
    }
    let sum = 0;
    for (let at = start; at < start + classes; at++) sum += posterior[at]!;
    if (!(sum > 0)) {
      posterior.set(shares, start);
      sum = 1;
    }
    const weight = weights[pattern]!;
    logLikelihood.value += weight * (Math.log(sum) - lifts * logLift);
    for (let one = 0; one < classes; one++) {
      const share = posterior[start + one]! / sum;
      posterior[start + one] = share;
      const part = weight * share;
      totals[one]! += part;
      for (let item = 0; item < items; item++) counts[one * all + answers[first + item]!]! += part;
    }
  }
}

/**
 * The model that fits what was expected best, and the largest change of any of its numbers. `overall` holds the share of
 * each answer among all that answered the item; `smoothing` imagined rows that answer like all are added to each class.
 */
export function improve(
  model: LatentClassModel,
  { items, offsets }: AnswerPatterns,
  { totals, counts }: Expected,
  overall: Float64Array,
  smoothing: number,
): number {
  const { classes, shares, probabilities } = model;
  const all = offsets[items]!;
  const total = totals.reduce((sum, part) => sum + part, 0);
  let largest = 0;
  const set = (array: Float64Array, at: number, value: number) => {
    largest = Math.max(largest, Math.abs(value - array[at]!));
    array[at] = value;
  };
  for (let one = 0; one < classes; one++) {
    set(shares, one, totals[one]! / total);
    for (let item = 0; item < items; item++) {
      const [from, to] = [offsets[item]! + 1, offsets[item + 1]!];
      let sum = smoothing;
      for (let answer = from; answer < to; answer++) sum += counts[one * all + answer]!;
      for (let answer = from; answer < to; answer++) {
        const count = counts[one * all + answer]! + smoothing * overall[answer]!;
        set(probabilities, one * all + answer, sum > 0 ? count / sum : overall[answer]!);
      }
    }
  }
  return largest;
}
