import { gridAbove, gridBelow } from './onGrid.ts';
import type { Stretch } from './stretches.ts';

interface Grid {
  readonly unit: number;
  readonly parts: number;
}

/**
 * The value of a stretch nearest to one of its ends that is written as the column's values are: on their grid, else
 * one that exists, else the end itself. Anything will do where the stretch has no end: then it is near the middle.
 */
export function valueIn(
  { from, to }: Stretch,
  isFromBelow: boolean,
  { unit, parts }: Grid,
  existing: number | null,
  middle: number,
): number {
  const end = isFromBelow ? from : to;
  if (!Number.isFinite(end)) return gridAbove(middle, unit, parts);
  const isWritten = gridAbove(end, unit, parts) === end;
  if (existing !== null && !isWritten) return existing;
  const value = isFromBelow ? gridAbove(from, unit, parts) : gridBelow(to, unit, parts);
  return value >= from && value <= to ? value : end;
}
