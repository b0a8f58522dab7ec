import { calendar } from './calendar.ts';
import { quantile } from './quantile.ts';
import type { Quantity, Way } from './way.ts';

/** The way that a number or a date is cut at first. */
export const firstWay: Readonly<Record<Quantity, Way>> = { number: quantile, date: calendar };
