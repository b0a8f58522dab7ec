import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'last purchase, last order, last order date, latest purchase, latest order, most recent purchase',
  'most recent order, most recent visit',
  'senaste köp, senaste köpet, senaste order, ultimo acquisto, ultimo ordine, seneste køb',
  'sidste køb, seneste ordre, sidste ordre',
);

/** When a customer last bought, where a row is a customer. */
export const lastPurchase: Role = {
  name: 'lastPurchase',
  label: { en: 'Last purchase', sv: 'Senaste köp', it: 'Ultimo acquisto', da: 'Seneste køb' },
  hint: {
    en: 'When the customer last bought, where a row is a customer.',
    sv: 'När kunden köpte senast, om en rad är en kund.',
    it: 'Quando il cliente ha comprato l’ultima volta, se una riga è un cliente.',
    da: 'Hvornår kunden sidst købte, når en række er en kunde.',
  },
  types: ['date'],
  suggests: ({ name }) => (fits(name) > 0 ? 0.95 : 0),
};
