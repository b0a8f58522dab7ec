import { roundEdge } from './roundEdge.ts';

/** How far from the mean cuts are drawn, in standard deviations: beyond lie 0.3 % of a normal distribution. */
const farthest = 3;

interface Spread {
  readonly mean: number;
  /** With the divisor n − 1. */
  readonly deviation: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The mean and the points whole steps of `step` standard deviations from it, as far as values lie on both sides of
 * them and at most three deviations away, rounded to 15 significant digits. The mean is itself a cut, so that each
 * band is below or above average.
 */
export function standardDeviationCuts({ mean, deviation, from, to }: Spread, step: number): number[] {
  const cuts: number[] = [];
  const steps = Math.floor(farthest / step);
  for (let index = -steps; index <= steps; index++) {
    const cut = roundEdge(mean + index * step * deviation);
    if (cut >= from && cut < to && cut !== cuts.at(-1)) cuts.push(cut);
  }
  return cuts;
}
