import type { ColumnFacts } from '../data/facts.ts';

/** The ends and the step of a slider over the numbers of a column. */
export interface Slider {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** About so many places for the thumb: fine enough for a hand. */
const places = 200;
const fractions = [1, 2, 5, 10] as const;

/**
 * A slider over a column's numbers, on round steps (1, 2 or 5 times a power of ten) that cover them; whole steps where
 * the smallest and the largest are whole and lie some way apart. Null where there is nothing to slide over.
 */
export function sliderOver(facts: ColumnFacts | null): Slider | null {
  const range = facts?.type === 'number' ? facts.range : null;
  if (!range || !(range.to > range.from)) return null;
  const least = (range.to - range.from) / places;
  const power = 10 ** Math.floor(Math.log10(least));
  const round = power * fractions.find((fraction) => fraction * power >= least * (1 - 1e-9))!;
  const isWhole = Number.isInteger(range.from) && Number.isInteger(range.to) && range.to - range.from >= 10;
  const step = isWhole ? Math.max(1, round) : Number(round.toPrecision(1));
  const onStep = (steps: number) => Number((steps * step).toPrecision(15));
  return { from: onStep(Math.floor(range.from / step)), to: onStep(Math.ceil(range.to / step)), step };
}
