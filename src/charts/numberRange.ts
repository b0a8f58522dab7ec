import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/text.ts';
import { atLeast } from '../segments/operators/atLeast.ts';
import { between } from '../segments/operators/between.ts';
import { lessThan } from '../segments/operators/lessThan.ts';
import type { ChartContext } from './chart.ts';
import type { Asked, Selection } from './selection.ts';

/** Asks for the numbers in a stretch: from ≤ x < to, or x ≤ to where it is closed. */
export function numberAsked(column: string, from: number, to: number, isClosed: boolean): readonly Asked[] {
  if (isClosed) return [{ column, operator: between.name, value: { from, to } }];
  return [
    { column, operator: atLeast.name, value: { number: from } },
    { column, operator: lessThan.name, value: { number: to } },
  ];
}

/** A stretch of numbers as it is called. */
export function numberRange(from: number, to: number, language: Language): string {
  return `${formatNumber(from, language, 6)}–${formatNumber(to, language, 6)}`;
}

/** Both ends rounded to the decimal place that a pixel can tell apart, in ascending order. */
export function roundedRange([from, to]: readonly [number, number], pixel: number): [number, number] {
  const step = 10 ** Math.floor(Math.log10(Math.max(Math.abs(pixel), 1e-12)) + 1e-9);
  const round = (value: number) => Number((Math.round(value / step) * step).toPrecision(12));
  return from <= to ? [round(from), round(to)] : [round(to), round(from)];
}

/** The rows of a segment, or of any, whose number lies in a stretch, both ends included. */
export function numberSelection(
  segment: string | null,
  [from, to]: readonly [number, number],
  { column, language }: ChartContext,
): Selection | null {
  if (column === undefined || to < from) return null;
  const label = `${column} ${numberRange(from, to, language)}`;
  return { label, segment, where: numberAsked(column, from, to, true) };
}
