import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const total = namePattern(
  'customer value, lifetime value, clv, ltv, total charges, total spend, total spent, total revenue',
  'total sales, total amount',
  'revenue, monetary, close value, deal value, order value, kundvärde, total omsättning, omsättning',
  'köpsumma, intäkter',
  'valore cliente, fatturato, ricavi, spesa totale, kundeværdi, omsætning, samlet forbrug',
);
const some = namePattern(
  'value, sales, amount, spend, turnover, värde, belopp, valore, importo, spesa, værdi, beløb',
  'forbrug',
);
const perhaps = namePattern('balance, monthly charges, saldo, charges, profit, margin');

/** What a customer or lead is worth, in money. */
export const value: Role = {
  name: 'value',
  label: { en: 'Value', sv: 'Värde', it: 'Valore', da: 'Værdi' },
  hint: {
    en: 'What a customer or lead is worth, in money.',
    sv: 'Vad en kund eller ett lead är värt, i pengar.',
    it: 'Quanto vale un cliente o un lead, in denaro.',
    da: 'Hvad en kunde eller et lead er værd, i penge.',
  },
  types: ['number'],
  suggests: ({ name }) => (total(name) > 0 ? 0.95 : some(name) > 0 ? 0.8 : perhaps(name) > 0 ? 0.6 : 0),
};
