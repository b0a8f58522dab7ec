import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'first purchase, first order, first purchase date, customer since, acquired, acquisition date',
  'signup date, sign up date, member since',
  'första köp, första köpet, första order, kund sedan, primo acquisto, primo ordine, cliente dal',
  'første køb, første ordre, kunde siden',
);

/** When a customer first bought. */
export const firstPurchase: Role = {
  name: 'firstPurchase',
  label: { en: 'First purchase', sv: 'Första köp', it: 'Primo acquisto', da: 'Første køb' },
  hint: {
    en: 'When the customer first bought.',
    sv: 'När kunden köpte första gången.',
    it: 'Quando il cliente ha comprato la prima volta.',
    da: 'Hvornår kunden købte første gang.',
  },
  types: ['date'],
  suggests: ({ name }) => (fits(name) > 0 ? 0.95 : 0),
};
