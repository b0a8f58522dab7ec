import type { ColumnFacts } from '../data/facts.ts';

const yes = new Set(
  [
    'yes, y, true, t, 1, won, closed won, converted, customer, bought',
    'ja, j, sant, kund, konverterad, såld, sì, si, s, vero, cliente, convertito, vinto',
    'sand, kunde, konverteret, solgt, vundet',
  ].flatMap((list) => list.split(', ')),
);

/** The values of a column that mean yes, as it writes them. For the role converted on a column that is not boolean. */
export function suggestYes({ type, values, range }: ColumnFacts): string[] {
  if (type === 'number') return range?.to === 1 ? ['1'] : [];
  if (type === 'boolean') return [];
  return values.map(({ value }) => value).filter((value) => yes.has(value.trim().toLowerCase()));
}
