import type { Period } from './period.ts';

/** How many units of one segment lie in one period. */
export type TimeRow = {
  readonly segment: string;
  readonly period: Period;
  /** Epoch milliseconds: from ≤ instant < to. */
  readonly from: number;
  readonly to: number;
  readonly units: number;
};
