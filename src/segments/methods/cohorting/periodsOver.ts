import { type PeriodUnit, periodAround } from '../../operators/calendar.ts';

/** So many periods are gone over at most: far more than any log of orders spans. */
const most = 5000;

/** The days that begin the periods from that of one date to that of another; null where there are too many. */
export function periodsOver(first: number, last: number, unit: PeriodUnit): Float64Array | null {
  const starts: number[] = [];
  if (Number.isNaN(first)) return new Float64Array();
  for (let { from, to } = periodAround(first, 'this', unit); from <= last;) {
    if (starts.length === most) return null;
    starts.push(from);
    ({ from, to } = periodAround(to, 'this', unit));
  }
  return Float64Array.from(starts);
}
