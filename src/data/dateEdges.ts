import { civilDay } from './civilDay.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Widths of equal stretches shorter than a month. Weeks start on Monday. */
const widths = [
  second,
  ...[5, 15, 30].map((seconds) => seconds * second),
  ...[1, 5, 15, 30].map((minutes) => minutes * minute),
  ...[1, 3, 6, 12].map((hours) => hours * hour),
  day,
  2 * day,
];
const monday = 4 * day;
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];

/**
 * Edges of at most `bars` stretches of civil time that cover `from` to `to`: clock times (where the dates have a time
 * of day), days, weeks, months or years.
 */
export function dateEdges(from: number, to: number, bars: number, hasTime: boolean): number[] {
  for (const width of widths) {
    if (width < day && !hasTime) continue;
    const edges = evenEdges(from, to, width, 0, bars);
    if (edges) return edges;
  }
  const weeks = evenEdges(from, to, 7 * day, monday, bars);
  if (weeks) return weeks;
  for (const step of monthSteps) {
    const first = Math.floor(monthOf(from) / step);
    const last = Math.floor(monthOf(to) / step) + 1;
    if (last - first <= bars) {
      return Array.from({ length: last - first + 1 }, (_, index) => startOfMonth((first + index) * step));
    }
  }
  return [from, to];
}

function evenEdges(from: number, to: number, width: number, origin: number, bars: number): number[] | null {
  const first = Math.floor((from - origin) / width);
  const last = Math.floor((to - origin) / width) + 1;
  if (last - first > bars) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => origin + (first + index) * width);
}

/** Months since the year 0. */
function monthOf(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOfMonth(month: number): number {
  return civilDay(Math.max(1, Math.floor(month / 12)), (((month % 12) + 12) % 12) + 1, 1) * day;
}
