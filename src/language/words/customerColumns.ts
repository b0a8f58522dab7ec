import type { Text } from '../text.ts';

/** What the columns of a table of customers are called when it is made. */
export const orders: Text = { en: 'orders', sv: 'antal ordrar', it: 'numero di ordini', da: 'antal ordrer' };
export const revenue: Text = { en: 'revenue', sv: 'omsättning', it: 'fatturato', da: 'omsætning' };
export const firstPurchase: Text = {
  en: 'first purchase',
  sv: 'första köp',
  it: 'primo acquisto',
  da: 'første køb',
};
export const lastPurchase: Text = {
  en: 'last purchase',
  sv: 'senaste köp',
  it: 'ultimo acquisto',
  da: 'seneste køb',
};
export const previousPurchase: Text = {
  en: 'purchase before the last',
  sv: 'köp före det senaste',
  it: 'acquisto prima dell’ultimo',
  da: 'køb før det seneste',
};
export const firstRevenue: Text = {
  en: 'revenue of first order',
  sv: 'första orderns omsättning',
  it: 'fatturato del primo ordine',
  da: 'første ordres omsætning',
};
export const lines: Text = { en: 'lines', sv: 'rader', it: 'righe', da: 'linjer' };
