import { namePattern } from '../../segments/namePattern.ts';
import type { ColumnDescription } from '../results.ts';
import type { SourceReference } from '../source.ts';

type OrderColumns = Pick<
  Extract<SourceReference, { from: 'customers' }>,
  'key' | 'date' | 'order' | 'amount'
>;

const orderNumber = namePattern(
  'invoice no, invoice number, invoice id, order no, order nr, order id, order number, transaction id',
  'transaction number, receipt no, receipt number, basket id, ordernr, ordernummer, fakturanr, fakturanummer',
  'kvittonummer, numero ordine, id ordine, numero fattura, ordrenr, ordrenummer, kvitteringsnummer',
);
const quantity = namePattern('quantity, qty, units, antal, kvantitet, quantità, quantita, mængde');
const price = namePattern('price, unit price, pris, styckpris, prezzo, prezzo unitario, stykpris');

/** The columns that lines of orders seem to have; null where none tells who bought, more than once, or none when. */
export function orderColumnsIn(columns: readonly ColumnDescription[]): OrderColumns | null {
  const key = columns.find(
    ({ role, distinct, rows, missing }) => role === 'key' && distinct < rows - missing,
  );
  const dates = columns.filter(({ type, distinct }) => type === 'date' && distinct > 1);
  const date = dates.find(({ role }) => role === 'orderDate') ?? dates[0];
  if (!key || !date) return null;
  const best = (fits: (name: string) => number, ...types: readonly string[]) =>
    columns
      .filter((column) => types.includes(column.type) && column !== key && fits(column.name) > 0)
      .toSorted((left, right) => fits(right.name) - fits(left.name))[0]?.name;
  const worth = columns.find(({ role, type }) => role === 'value' && type === 'number')?.name;
  const [pieces, each] = [best(quantity, 'number'), best(price, 'number')];
  return {
    key: key.name,
    date: date.name,
    // Without order numbers, what somebody buys at one time is one order.
    order: best(orderNumber, 'text', 'number') ?? date.name,
    amount: worth ?? (pieces !== undefined && each !== undefined ? [pieces, each] : (each ?? null)),
  };
}
