import { namePattern } from '../namePattern.ts';
import { nameWords } from '../nameWords.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'order date, invoice date, purchase date, transaction date, date of purchase, date of order',
  'sale date, ordered at, ordered on',
  'orderdatum, köpdatum, fakturadatum, data ordine, data dell ordine, data acquisto, data fattura',
  'ordredato, købsdato, fakturadato',
);
const bare = namePattern('date, datum, data, dato');

/** When an order was placed, where a row is an order. */
export const orderDate: Role = {
  name: 'orderDate',
  label: { en: 'Order date', sv: 'Orderdatum', it: 'Data dell’ordine', da: 'Ordredato' },
  hint: {
    en: 'When the order was placed, where a row is an order.',
    sv: 'När ordern lades, om en rad är en order.',
    it: 'Quando è stato fatto l’ordine, se una riga è un ordine.',
    da: 'Hvornår ordren blev afgivet, når en række er en ordre.',
  },
  types: ['date'],
  suggests: ({ name }) => (fits(name) > 0 ? 0.95 : bare(name) > 0 && nameWords(name).length === 1 ? 0.5 : 0),
};
