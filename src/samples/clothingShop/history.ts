import type { Random } from '../../statistics/random.ts';
import type { HiddenGroup } from './groups.ts';

/** What a customer has bought. Days count from 1 January 1970. */
export interface History {
  readonly orders: number;
  /** Money spent in all, in whole cents as a decimal number. */
  readonly value: number;
  readonly firstPurchase: number;
  readonly lastPurchase: number;
}

/** 31 August 2026: the last day that any row knows of. */
export const newestDay = Date.UTC(2026, 7, 31) / 86_400_000;

/** The shop opened five years before. */
const openDays = 1826;

/**
 * A customer of a group joins on some day, more often a recent one; buys at a pace of one's own until one
 * drops out, in silence; and is seen only through the orders.
 */
export function drawHistory(random: Random, group: HiddenGroup): History {
  const share = random.uniform();
  const known = Math.floor(openDays * share * (0.35 + 0.65 * share));
  const active = Math.min(known, Math.round(random.logNormal(group.daysStaying, 0.8)));
  const pace = random.logNormal(group.ordersPerYear, 0.5);
  const later = random.poisson((pace * active) / 365);
  let latest = 0;
  for (let order = 0; order < later; order++) latest = Math.max(latest, random.uniform());

  const firstPurchase = newestDay - known;
  const orders = 1 + later;
  const basket = random.logNormal(group.basket, 0.3);
  return {
    orders,
    value: Math.round(orders * basket * random.logNormal(1, 0.2) * 100) / 100,
    firstPurchase,
    lastPurchase: firstPurchase + Math.floor(latest * active),
  };
}
