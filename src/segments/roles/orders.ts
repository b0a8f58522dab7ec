import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'orders, order count, number of orders, total orders, purchases, number of purchases',
  'purchase count, transactions, transaction count, frequency',
  'ordrar, antal ordrar, antal köp, ordini, numero ordini, numero di ordini, acquisti, ordrer',
  'antal ordrer, antal køb',
);

/** How many orders a customer has placed. */
export const orders: Role = {
  name: 'orders',
  label: { en: 'Number of orders', sv: 'Antal ordrar', it: 'Numero di ordini', da: 'Antal ordrer' },
  hint: {
    en: 'How many times the customer has bought.',
    sv: 'Hur många gånger kunden har köpt.',
    it: 'Quante volte il cliente ha comprato.',
    da: 'Hvor mange gange kunden har købt.',
  },
  types: ['number'],
  suggests: ({ name }) => (fits(name) > 0 ? 0.9 : 0),
};
